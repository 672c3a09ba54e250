import type { JobDocument } from './job-record'
import { backOffMs, isDue, LEASE_MS, nextDue, stateOf } from './rules'

const at = (text: string): number => Date.parse(`${text}+08:00`)
const MINUTE_MS = 60_000
const NOW = at('2026-11-20T10:00:03')
const record = (change: Partial<JobDocument>): JobDocument => ({
  ...{ _id: 'm.j', tenantId: '', dueAt: NOW, cursor: null, leaseOwner: null, leaseUntil: 0, steps: 0 },
  ...{ attempts: 0, lastError: null, requestId: 'r', startedAt: 0, heartbeatAt: 0 },
  ...{ finishedAt: null, done: 0, doneEver: 0, ...change },
})

test.each([
  [0, '2026-11-20T10:00:03', '2026-11-20T10:00:03'],
  [10, '2026-11-20T10:00:03', '2026-11-20T10:10:00'],
  [10, '2026-11-20T10:10:00', '2026-11-20T10:20:00'],
  [60, '2026-12-31T23:59:59', '2027-01-01T00:00:00'],
  [1_440, '2026-11-20T00:00:00', '2026-11-21T00:00:00'],
  [1_440, '2026-12-31T10:00:00', '2027-01-01T00:00:00'],
])('every %i minutes, after %s comes %s', (everyMinutes, now, next) => {
  expect(nextDue(everyMinutes, at(now))).toBe(at(next))
})

test('a pause doubles, and never exceeds a day', () => {
  expect([1, 2, 3, 8].map((tries) => backOffMs(tries) / MINUTE_MS)).toEqual([1, 2, 4, 128])
  expect(backOffMs(1_000)).toBe(86_400_000)
})

test('a job is due when its time has come and nobody has its lease', () => {
  const leased = { leaseOwner: 'r', leaseUntil: NOW + 1 }
  expect(isDue(record({}), 10, NOW)).toBe(true)
  expect(isDue(record({ dueAt: NOW + 1 }), 10, NOW)).toBe(false)
  expect(isDue(record(leased), 10, NOW)).toBe(false)
  expect(isDue(record(leased), 10, NOW + 1)).toBe(true)
})

test('what a clock that was set back has left counts for nothing', () => {
  expect(isDue(record({ leaseOwner: 'r', leaseUntil: NOW + LEASE_MS + 1 }), 10, NOW)).toBe(true)
  expect(isDue(record({ dueAt: NOW + 10 * MINUTE_MS }), 10, NOW)).toBe(false)
  expect(isDue(record({ dueAt: NOW + 10 * MINUTE_MS + 1 }), 10, NOW)).toBe(true)
})

test('a job’s state follows from its lease and its failures', () => {
  const states = [{}, { leaseOwner: 'r', leaseUntil: NOW + 1, attempts: 9 }, { attempts: 1 }, { attempts: 8 }]
  expect(states.map((change) => stateOf(record(change), NOW))).toEqual([
    'waiting',
    'running',
    'retrying',
    'failed',
  ])
})
