import {
  amountOf,
  type Balance,
  credited,
  deducted,
  emptyBalance,
  expiryOfLot,
  honourOf,
  inForceAt,
  leftToday,
  raised,
  storedAt,
  streakAfter,
  streakPoints,
  withoutExpired,
} from './rules'
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
    oldestYear: 9_999,
    reminded: 0,
    movedAt: 0,
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

test('a clock set back over midnight opens no day’s caps again, and makes no streak longer', () => {
  const evening = after(emptyBalance, replay, replay)
  const morning = credited(evening, replay, nextMorning)
  expect(leftToday(book(1, 0), replay, morning, lateEvening)).toBe(5)
  const back = credited(morning, replay, lateEvening)
  expect(leftToday(book(1, 0), replay, back, nextMorning)).toBe(0)
  const streak = { dayKey: '2026-03-12', days: 3 }
  expect(streakAfter(streak, lateEvening)).toEqual(streak)
})

test('points of a year can be spent until the end of 31 March of the next one, in China', () => {
  expect(new Date(expiryOfLot(2026)).toISOString()).toBe('2027-03-31T15:59:59.999Z')
})

const rich: Balance = {
  ...emptyBalance,
  available: 50,
  honour: 50,
  lots: [
    { year: 2024, left: 15 },
    { year: 2025, left: 20 },
    { year: 2026, left: 15 },
  ],
  entryCount: 4,
}

test('what has expired goes with an entry for each year, and honour stays', () => {
  const { live, expired } = withoutExpired(rich, noon)
  expect(expired).toEqual([{ year: 2024, left: 15 }])
  expect(live).toMatchObject({ available: 35, honour: 50, entryCount: 5 })
  expect(withoutExpired(live, noon)).toEqual({ live, expired: [] })
})

test('the last day of a lot is its last: a millisecond later it is gone', () => {
  const end = expiryOfLot(2025)
  expect(withoutExpired(rich, end).expired.map(({ year }) => year)).toEqual([2024])
  expect(withoutExpired(rich, end + 1).expired.map(({ year }) => year)).toEqual([2024, 2025])
})

test.each([
  ['less than there is', 20, 30, 0],
  ['all there is', 50, 0, 0],
  ['more than there is', 58, 0, 8],
])('taking %s leaves no points beside a debt', (_, points, available, owed) => {
  const left = deducted(rich, points)
  expect(left).toMatchObject({ available, owed, honour: 50, entryCount: 5 })
  expect(left.lots.reduce((sum, lot) => sum + lot.left, 0)).toBe(available)
})

test('a reversal takes the points of its own year first', () => {
  expect(deducted(rich, 18, 2025).lots).toEqual([
    { year: 2024, left: 15 },
    { year: 2025, left: 2 },
    { year: 2026, left: 15 },
  ])
})

test('points that come repay what is owed and do not raise honour by themselves', () => {
  expect(raised({ ...emptyBalance, owed: 3 }, 5, noon)).toMatchObject({ available: 2, owed: 0, honour: 0 })
})

test('honour counts what was earned or granted, less what turned out wrong', () => {
  const line = (kind: Parameters<typeof honourOf>[0]['kind'], delta: number) => honourOf({ kind, delta })
  expect([line('earning', 5), line('adjustment', 4), line('adjustment', -4)]).toEqual([5, 4, 0])
  expect([line('reversal', -5), line('reversal', 5)]).toEqual([-5, 0])
  expect([line('hold', -9), line('release', 9), line('expiry', -9), line('deduction', -9)]).toEqual([
    0, 0, 0, 0,
  ])
})

test('a tier decides the points, and a full mark adds to them', () => {
  const skill: Rule = { ...adopted, code: 'SKILL_UP', points: 30, pointsBy: { 中级工: 30, 技师: 80 } }
  expect(amountOf(skill, { tier: '技师' })).toBe(80)
  expect(() => amountOf(skill)).toThrow('no tier')
  const quiz: Rule = { ...replay, code: 'QUIZ', points: 5, fullMarkBonus: 3 }
  expect([amountOf(quiz), amountOf(quiz, { fullMark: true })]).toEqual([5, 8])
})

test('every seventh day in a row brings the bonus, which fills no cap', () => {
  const signIn: Rule = {
    ...replay,
    code: 'SIGN_IN',
    points: 1,
    dayCap: 1,
    streakBonus: { days: 7, points: 5 },
  }
  let streak = streakAfter(undefined, noon)
  const paid = [streakPoints(signIn, streak)]
  for (let day = 1; day < 14; day += 1) {
    streak = streakAfter(streak, noon + day * 86_400_000)
    paid.push(streakPoints(signIn, streak))
  }
  expect(paid).toEqual([0, 0, 0, 0, 0, 0, 5, 0, 0, 0, 0, 0, 0, 5])
  expect(streakAfter(streak, noon + 13 * 86_400_000)).toBe(streak)
  expect(streakAfter(streak, noon + 15 * 86_400_000)).toEqual({ dayKey: '2026-03-26', days: 1 })
  const after = credited(emptyBalance, signIn, noon, { points: 1, bonus: 5 })
  expect(after).toMatchObject({ available: 6, honour: 6, day: { total: 1, byRule: { SIGN_IN: 1 } } })
})

test('an account is found by its oldest lot', () => {
  expect(storedAt(rich, noon)).toMatchObject({ oldestYear: 2024, movedAt: noon })
  expect(storedAt(emptyBalance, noon).oldestYear).toBe(9_999)
})
