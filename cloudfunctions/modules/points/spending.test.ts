import { type Balance, emptyBalance } from './rules'
import { givenBack, heldBack, spendable, takenLots, takenThisYear, withTaken } from './spending'

const day = (text: string) => Date.parse(`${text}T12:00:00+08:00`)
const rich: Balance = {
  ...emptyBalance,
  available: 50,
  honour: 50,
  lots: [
    { year: 2025, left: 20 },
    { year: 2026, left: 30 },
  ],
  entryCount: 4,
}

test('the points that expire first are taken first', () => {
  const taken = takenLots(rich, 25, day('2026-02-01'))
  expect(taken).toEqual([
    { year: 2025, left: 20 },
    { year: 2026, left: 5 },
  ])
  expect(heldBack(rich, taken ?? [])).toMatchObject({
    available: 25,
    held: 25,
    honour: 50,
    lots: [{ year: 2026, left: 25 }],
    entryCount: 5,
  })
})

test.each([
  ['before they expire', '2026-03-31', 50, 50],
  ['after they have expired', '2026-04-01', 30, 31],
])('points of last year %s', (_, date, fits, missing) => {
  expect(spendable(rich, day(date))).toBe(fits)
  expect(takenLots(rich, fits, day(date))).not.toBeNull()
  expect(takenLots(rich, fits + 1, day(date))).toBeNull()
  expect(takenLots(rich, missing, day('2026-04-01'))).toBe(missing > 30 ? null : expect.anything())
})

test.each([
  ['their own lot while that lasts', '2026-02-28', 2025],
  ['this year’s when theirs would expire within 30 days', '2026-03-02', 2026],
  ['this year’s when theirs has expired', '2026-05-01', 2026],
])('points come back into %s', (_, date, year) => {
  const taken = [{ year: 2025, left: 20 }]
  const back = givenBack(heldBack(rich, taken), taken, day(date))
  expect(back).toMatchObject({ available: 50, held: 0, honour: 50 })
  expect(back.lots.find((lot) => lot.year === year)?.left).toBe(year === 2025 ? 20 : 50)
})

test('what is owed by then is repaid before anything can be spent', () => {
  const taken = [{ year: 2026, left: 30 }]
  const indebted = { ...heldBack(rich, taken), available: 0, owed: 12, lots: [] }
  expect(givenBack(indebted, taken, day('2026-06-01'))).toMatchObject({
    available: 18,
    owed: 0,
    held: 0,
    lots: [{ year: 2026, left: 18 }],
  })
})

test('a year’s limit counts that year alone', () => {
  const now = day('2026-12-31')
  const once = withTaken(undefined, 'cup', now, 1)
  const twice = withTaken(once, 'cup', now, 1)
  expect(takenThisYear({ ...rich, year: twice }, 'cup', now)).toBe(2)
  expect(takenThisYear({ ...rich, year: twice }, 'cup', day('2027-01-01'))).toBe(0)
  expect(takenThisYear({ ...rich, year: withTaken(twice, 'cup', now, -1) }, 'cup', now)).toBe(1)
  // Given back after the year has turned: the new year's totals stay as they are.
  const newYear = withTaken(twice, 'towel', day('2027-01-01'), 1)
  expect(withTaken(newYear, 'cup', now, -1)).toBe(newYear)
})
