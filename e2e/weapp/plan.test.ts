import { openPhone, type Phone } from './phone'
import { openTown, type Town } from './town'

const DAY_MS = 86_400_000
/** The union's wall clock is UTC+8 without summer time. */
const OFFSET_MS = 8 * 3_600_000

let town: Town
let phone: Phone
beforeAll(async () => {
  town = await openTown()
})
afterEach(() => phone.close())
afterAll(() => town.close())

test('the desk plans a class with WeChat’s wheels, and reads what they were turned to', async () => {
  phone = openPhone(town, { person: 'sun' })
  await phone.shows('home-points')
  phone.open('/packages/class/plan')
  await phone.shows('plan-day')
  expect(phone.textOf('plan-day')).toBe('请选日期')
  const day = new Date(town.now() + OFFSET_MS + 5 * DAY_MS).toISOString().slice(0, 10)
  phone.report('plan-day', 'change', { value: day })
  phone.report('plan-from', 'change', { value: '14:00' })
  phone.report('plan-to', 'change', { value: '16:00' })
  await phone.until('the end', () => phone.textOf('plan-to') === '16:00')
  const [year, month, date] = day.split('-').map(Number)
  expect(phone.textOf('plan-day')).toContain(`${year}年${month}月${date}日 周`)
  phone.type('plan-place', '总院五楼教室')
  phone.type('plan-teacherTitle', '姜山工匠')
  phone.tap('plan-courseId-electric')
  await phone.shows('plan-lesson-electric-1')
  phone.tap('plan-save')
  await phone.shows('class-title')
  await phone.says('14:00–16:00')
})
