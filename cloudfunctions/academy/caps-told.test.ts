import type { Documents } from '../../e2e/histories/documents'
import { brokenBy } from '../../e2e/histories/invariants'

const NONE: Documents = {
  ...{ accounts: [], entries: [], vouchers: [], stocks: [], tickets: [] },
  ...{ claims: [], progresses: [], proposals: [], audits: [], members: [] },
}

type Earned = readonly [at: string, delta: number, subject: string, ruleCode?: string]

/** What the histories say of caps where one member has earned this, in this order. */
const toldOf = (...earned: readonly Earned[]): string[] => {
  const entries = earned.map(([at, delta, id, ruleCode = 'REPLAY'], nth) => ({
    ...{ _id: `${nth}`, memberId: 'm', kind: 'earning', ruleCode, delta, sequence: nth + 1 },
    ...{ at: Date.parse(`2026-11-${at}:00+08:00`), source: { type: 'lesson', id } },
  }))
  const broken = brokenBy(NONE, { ...NONE, entries: entries as unknown as Documents['entries'] })
  return broken.filter((rule) => rule.includes('I5'))
}
const TOLD = ['not I5 one earning for a subject, caps hold']

test('a day’s cap of one rule is held to the point', () => {
  expect(toldOf(['20T08:00', 5, 'a'], ['20T23:59', 5, 'b'])).toEqual([])
  expect(toldOf(['20T08:00', 5, 'a'], ['20T23:59', 6, 'b'])).toEqual(TOLD)
  expect(toldOf(['20T08:00', 1, 'a', 'FB_SUBMIT'], ['20T09:00', 1, 'b', 'FB_SUBMIT'])).toEqual(TOLD)
})

test('a day’s cap of all rules is held, and what is exempt does not count', () => {
  const bound: Earned = ['20T08:00', 20, 'm', 'BIND']
  expect(toldOf(bound, ['20T09:00', 10, 'a'])).toEqual([])
  expect(toldOf(bound, ['20T09:00', 10, 'a'], ['20T10:00', 1, 't', 'FB_SUBMIT'])).toEqual(TOLD)
  expect(toldOf(bound, ['20T09:00', 10, 'a'], ['20T10:00', 9, 't', 'FB_ADOPT'])).toEqual([])
})

test('the next day begins at midnight in China', () => {
  expect(toldOf(['20T23:59', 10, 'a'], ['21T00:00', 10, 'b'])).toEqual([])
})

test('a clock that is set back opens no day again', () => {
  // What is earned on the clock set back counts for the later day, which goes on.
  expect(toldOf(['20T08:00', 10, 'a'], ['21T08:00', 4, 'b'], ['20T09:00', 6, 'c'])).toEqual([])
  expect(toldOf(['20T08:00', 4, 'a'], ['21T08:00', 10, 'b'], ['20T09:00', 6, 'c'])).toEqual(TOLD)
  expect(toldOf(['21T08:00', 10, 'a'], ['20T09:00', 10, 'b'])).toEqual(TOLD)
})

test('one subject earns once, whatever the day', () => {
  expect(toldOf(['20T08:00', 1, 'a'], ['21T08:00', 1, 'a'])).toEqual(TOLD)
  expect(toldOf(['20T08:00', 1, 'a'], ['21T08:00', 1, 'a', 'QUIZ'])).toEqual([])
})
