import { openPhone, type Phone } from './phone'
import { openTown, type Town } from './town'

let town: Town
let phone: Phone
beforeAll(async () => {
  town = await openTown()
})
afterEach(() => phone.close())
afterAll(() => town.close())

test('a stranger is led to binding, with one call', async () => {
  phone = openPhone(town, { person: 'gu' })

  await phone.shows('home-bind-card')

  expect(phone.textOf('home-bind-card')).toContain('先做实名绑定，加 20 分')
  expect(phone.has('home-points')).toBe(false)
  expect(phone.calls).toEqual(['home.overview'])
})

test('a member is greeted by name and sees his balance', async () => {
  const { available } = await town.bind('lin')
  phone = openPhone(town, { person: 'lin' })

  await phone.shows('home-points')

  expect(phone.textOf('home-greeting')).toContain('林小舟')
  expect(phone.textOf('home-balance')).toBe(String(available))
  expect(phone.has('home-bind-card')).toBe(false)
})

test('without network the page says that nothing is lost, and opens on a further try', async () => {
  phone = openPhone(town, { person: 'gu', offline: true })
  await phone.shows('home-offline')
  expect(phone.textOf('home-offline')).toContain('网络断了')
  expect(phone.textOf('home-offline')).toContain('已有的学习进度和积分都在，没有丢')

  phone.findNetwork()
  phone.tap('home-offline-retry')

  await phone.shows('home-bind-card')
  expect(phone.has('home-offline')).toBe(false)
})

test('when the network goes away what was there stays, marked as old', async () => {
  phone = openPhone(town, { person: 'gu' })
  await phone.shows('home-bind-card')
  phone.loseNetwork()
  phone.pullDown()
  await phone.shows('home-stale')
  expect(phone.textOf('home-stale')).toContain('这里是上一次的内容')
  expect(phone.has('home-bind-card')).toBe(true)
  expect(phone.pullDownsEnded()).toBe(1)

  phone.findNetwork()
  phone.pullDown()

  await phone.loses('home-stale')
  expect(phone.has('home-bind-card')).toBe(true)
})
