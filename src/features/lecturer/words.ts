import type { TalkState } from '@contract/lecturer'

export const TALK_WORDS: Readonly<Record<TalkState, string>> = {
  asked: '待答复',
  confirmed: '已约定',
  open: '待预约',
  held: '已开讲',
  withdrawn: '已撤回',
}

/** Whose talks a page is about. */
export const WHOSE_WORDS = { mine: '我的讲课', enterprise: '本企业约的讲课', all: '全部讲课' } as const
export type Whose = keyof typeof WHOSE_WORDS
