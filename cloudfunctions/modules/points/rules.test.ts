import { type Balance, credited, emptyBalance, expiryOfLot, inForceAt, leftToday } from './rules'
import type { Rule, RuleBook } from './store'

const replay: Rule = {
  code: 'REPLAY',
  title: '学完课程回放',
  points: 5,
  group: 'LESSON',
  dayCap: 10,
  evidence: '',
}
const bind: Rule = { code: 'BIND', title: '实名绑定', points: 20, group: 'BIND', evidence: '' }
const adopted: Rule = {
  code: 'FB_ADOPT',
  title: '意见被采纳',
  points: 20,
  group: 'F',
  capExempt: true,
  evidence: '',
}
const book = (version: number, effectiveFrom: number): RuleBook => ({
  _id: `v${version}`,
  tenantId: 't',
  version,
  effectiveFrom,
  notice: '',
  autoDailyCap: 30,
  rules: [replay, bind, adopted],
})
const noon = Date.parse('2026-03-11T12:00:00+08:00')
const lateEvening = Date.parse('2026-03-11T23:59:59+08:00')
const nextMorning = Date.parse('2026-03-12T00:00:00+08:00')
const after = (balance: Balance, ...rules: Rule[]) =>
  rules.reduce((sum, rule) => credited(sum, rule, noon), balance)

test('the version in force is the newest that has begun', () => {
  const books = [book(3, noon + 1), book(1, 0), book(2, noon)]
  expect(inForceAt(books, noon)?.version).toBe(2)
  expect(inForceAt(books, -1)).toBeUndefined()
})

test('an earning raises available, honour, the year’s lot and the day’s totals', () => {
  expect(after(emptyBalance, bind, replay)).toEqual({
    available: 25,
    held: 0,
    owed: 0,
    honour: 25,
    lots: [{ year: 2026, left: 25 }],
    day: { dayKey: '2026-03-11', total: 25, byRule: { BIND: 20, REPLAY: 5 } },
    entryCount: 2,
  })
})

test('what is owed is repaid first, and honour counts the whole earning', () => {
  const indebted: Balance = { ...emptyBalance, owed: 23 }
  const once = credited(indebted, bind, noon)
  expect(once).toMatchObject({ available: 0, owed: 3, honour: 20, lots: [] })
  expect(credited(once, replay, noon)).toMatchObject({
    available: 2,
    owed: 0,
    honour: 25,
    lots: [{ left: 2 }],
  })
})

test('a rule’s cap and the book’s cap both bound the day', () => {
  const book1 = book(1, 0)
  expect(leftToday(book1, replay, emptyBalance, noon)).toBe(10)
  expect(leftToday(book1, replay, after(emptyBalance, replay, replay), noon)).toBe(0)
  expect(leftToday(book1, replay, after(emptyBalance, bind, replay), noon)).toBe(5)
  // Ten are left under the book's cap: too few for another 20.
  expect(leftToday(book1, bind, after(emptyBalance, bind), noon)).toBe(0)
})

test('an exempt rule neither meets the cap nor fills it', () => {
  const full = after(emptyBalance, bind, replay, replay)
  expect(leftToday(book(1, 0), adopted, full, noon)).toBe(Infinity)
  expect(after(full, adopted).day.total).toBe(30)
})

test('the day turns at midnight in China', () => {
  const full = after(emptyBalance, replay, replay)
  expect(leftToday(book(1, 0), replay, full, lateEvening)).toBe(0)
  expect(leftToday(book(1, 0), replay, full, nextMorning)).toBe(10)
})

test('points of a year can be spent until the end of 31 March of the next one, in China', () => {
  expect(new Date(expiryOfLot(2026)).toISOString()).toBe('2027-03-31T15:59:59.999Z')
})
