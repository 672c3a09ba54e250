import { openPhone, type Phone } from './phone'
import { openTown, type Town } from './town'

let town: Town
let phone: Phone
beforeAll(async () => {
  town = await openTown()
})
afterEach(() => phone.close())
afterAll(() => town.close())

const openSettings = async (): Promise<void> => {
  phone = openPhone(town, { person: 'gu' })
  await phone.shows('home-bind-card')
  phone.tap('tab-me')
  await phone.shows('me-settings')
  phone.tap('me-settings')
  await phone.shows('size-elder')
}

test('大字版 reaches this page, the pages behind it and the next start', async () => {
  await openSettings()
  expect(phone.classesOf('settings-page')).not.toContain('elder')

  phone.tap('size-elder')
  await phone.until('大字版', () => phone.classesOf('settings-page').includes('elder'))

  phone.tap('nav-back')
  await phone.shows('me-settings')
  expect(phone.classesOf('me-page')).toContain('elder')
  // Fewer choices: points are reached from their card on the home page.
  expect(phone.idsFrom('tab-')).toEqual(['tab-home', 'tab-courses', 'tab-me'])

  const { storage } = phone
  phone.close()
  phone = openPhone(town, { person: 'gu', storage })
  await phone.shows('home-bind-card')
  expect(phone.classesOf('home-page')).toContain('elder')
})

test('large letters in WeChat mean 大字版 until the person chooses', async () => {
  phone = openPhone(town, { person: 'gu', fontSizeSetting: 20 })

  await phone.shows('home-bind-card')

  expect(phone.classesOf('home-page')).toContain('elder')
})

test('the page turns dark with WeChat, unless light was chosen', async () => {
  await openSettings()

  phone.turnDark()
  await phone.until('dark', () => phone.classesOf('settings-page').includes('dark'))

  phone.tap('theme-light')
  await phone.until('light', () => !phone.classesOf('settings-page').includes('dark'))
})

test('特大字 keeps the layout of 大字版 and is larger still', async () => {
  phone = openPhone(town, { person: 'gu', fontSizeSetting: 24 })

  await phone.shows('home-bind-card')

  expect(phone.classesOf('home-page')).toEqual(expect.arrayContaining(['elder', 'huge']))
})
