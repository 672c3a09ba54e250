import { openPhone, type Phone } from './phone'
import { openTown, type Town } from './town'

let town: Town
let phone: Phone
beforeAll(async () => {
  town = await openTown()
})
afterEach(() => phone.close())
afterAll(() => town.close())

/** From the home page to the form: the guide is shown first and agreed to. */
const openForm = async (person: string): Promise<void> => {
  phone = openPhone(town, { person })
  await phone.shows('home-bind')
  phone.tap('home-bind')
  await phone.shows('consent-agree')
  expect(phone.routes()).toEqual(['pages/home/index', 'packages/member/bind'])
  expect(phone.text()).toContain('不收集身份证号')
  phone.tap('consent-agree')
  await phone.shows('bind-by-phone')
}

/** What WeChat reports when the person allows it to hand over the number. */
const allow = async (person: string): Promise<void> =>
  phone.report('bind-by-phone', 'getphonenumber', {
    errMsg: 'getPhoneNumber:ok',
    code: await town.phoneCode(person),
  })

test('consent, name and WeChat’s phone button bind a worker and bring his points', async () => {
  const { name } = town.factsOf('he')
  await openForm('he')
  phone.type('bind-name', name)

  await allow('he')

  await phone.shows('bind-done')
  expect(phone.textOf('bind-done')).toContain('绑定好了，加 20 分')
  expect(phone.textOf('bind-done')).toContain('浙江一舟电子科技股份有限公司')
  const { member, consented } = await town.ask('he', 'member.whoAmI', {})
  expect({ name: member?.name, consented }).toEqual({ name, consented: true })
  const { account } = await town.ask('he', 'points.overview', {})
  expect(account.available).toBe(20)

  phone.tap('bind-to-courses')
  await phone.shows('courses-list')
  expect(phone.routes()).toEqual(['pages/courses/index'])
})

test('who refuses the phone number binds with the code of the roster', async () => {
  const { name, phone: number, rosterCode } = town.factsOf('xu')
  await openForm('xu')
  phone.type('bind-name', name)

  phone.report('bind-by-phone', 'getphonenumber', { errMsg: 'getPhoneNumber:fail user deny' })
  await phone.shows('bind-rosterCode')
  expect(phone.textOf('bind-trouble')).toContain('没有拿到手机号授权，没关系')

  phone.type('bind-phone', number)
  phone.type('bind-rosterCode', rosterCode.slice(1))
  // The keyboard's own key hands the form in.
  phone.report('bind-rosterCode', 'confirm', { value: rosterCode.slice(1) })
  await phone.shows('bind-rosterCode-trouble')
  expect(phone.textOf('bind-rosterCode-trouble')).toBe('名册码是 6 位数字')
  expect(phone.calls).not.toContain('member.bind')
  // What was written outlives the mini-program, but for the number and the code.
  const kept = phone.storage.get('draft:member.bind')
  expect(kept).toContain(name)
  for (const secret of [number, rosterCode.slice(1)]) expect(kept).not.toContain(secret)

  phone.type('bind-rosterCode', rosterCode)
  await phone.loses('bind-rosterCode-trouble')
  phone.report('bind-rosterCode', 'confirm', { value: rosterCode })

  await phone.shows('bind-done')
  expect(phone.storage.has('draft:member.bind')).toBe(false)
  const { member } = await town.ask('xu', 'member.whoAmI', {})
  expect(member?.name).toBe(name)
})

test('without a name nothing is sent, and the field says what is missing', async () => {
  await openForm('lin')

  await allow('lin')

  await phone.shows('bind-name-trouble')
  expect(phone.textOf('bind-name-trouble')).toBe('请填写名册上的姓名')
  expect(phone.calls).not.toContain('member.bind')
})

test('who is on no roster is told whom to ask', async () => {
  await openForm('gu')
  phone.type('bind-name', town.factsOf('gu').name)

  await allow('gu')

  await phone.shows('bind-trouble')
  expect(phone.textOf('bind-trouble')).toContain('请企业工会干部确认名册')
  const { member } = await town.ask('gu', 'member.whoAmI', {})
  expect(member).toBeNull()
})
