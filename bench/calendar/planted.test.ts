import { dataOf, openTown, type Town } from '../../e2e/town'

/**
 * Two faults that most days hide, one of each kind, for the control of `bench/calendar.ts`: an academy in which a
 * row of days ends with the month, and a test that takes every day for one in the middle of a month.
 */
const DAY_MS = 86_400_000

let town: Town
afterEach(() => town.close())

const dayOfMonth = (at: number): number => new Date(at + 8 * 3_600_000).getUTCDate()

test('a fault of the product: whoever signs in on two days has two days in a row', async () => {
  // Told by the month instead of by the day before: over the end of a month a row breaks.
  const without = {
    file: 'modules/points/rules.ts',
    from: 'dayKeyAfter(streak.dayKey) === dayKey',
    to: 'streak.dayKey.slice(0, 7) === dayKey.slice(0, 7)',
  }
  town = await openTown({ bound: ['lin'], without: [without] })
  dataOf(await town.as('lin').mutate('points.signIn', {}))
  town.cloud.clock.advance(DAY_MS)
  expect(dataOf(await town.as('lin').mutate('points.signIn', {})).days).toBe(2)
})

test('a fault of the test: tomorrow is the next day of this month', async () => {
  town = await openTown()
  const today = dayOfMonth(town.cloud.clock.now())
  town.cloud.clock.advance(DAY_MS)
  expect(dayOfMonth(town.cloud.clock.now())).toBe(today + 1)
})
