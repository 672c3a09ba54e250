/** What a person typed to bind himself. */
export type Typed = { readonly name: string; readonly phone: string; readonly rosterCode: string }

/** What is wrong with each field, in words; an absent key is right. Source: the contract's `member.bind`. */
export type Wrong = { readonly [Field in keyof Typed]?: string }

/** Checks what was typed; with `byRoster` also the phone and the roster code. */
export const checkTyped = (typed: Typed, byRoster: boolean): Wrong => ({
  ...(typed.name.trim() === '' ? { name: '请填写名册上的姓名' } : {}),
  ...(byRoster && !/^1[3-9]\d{9}$/.test(typed.phone) ? { phone: '请填写 11 位手机号' } : {}),
  ...(byRoster && !/^\d{6}$/.test(typed.rosterCode) ? { rosterCode: '名册码是 6 位数字' } : {}),
})
