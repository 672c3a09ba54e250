import type { PointsEntry } from '@contract/points'
import { deltaWords } from '@/lib/delta-words'
import { byMonth } from './by-month'

const entryAt = (entryId: string, at: number): PointsEntry => ({
  entryId,
  at,
  kind: 'earning',
  delta: 5,
  balanceAfter: 5,
  ruleCode: 'REPLAY',
  ruleTitle: '学完课程回放',
  ruleVersion: 1,
  reason: null,
  source: { type: 'lesson', id: 'l', title: '课' },
})

test('lines gather under the month of UTC+8, in the order they came', () => {
  const midnight = Date.UTC(2026, 2, 31, 16)
  const lines = [entryAt('c', midnight + 1), entryAt('b', midnight), entryAt('a', midnight - 1)]

  expect(byMonth(lines).map((month) => month.entries.map((entry) => entry.entryId))).toEqual([
    ['c', 'b'],
    ['a'],
  ])
})

test.each([
  [5, '+5'],
  [-10, '−10'],
])('%i reads as %s', (delta, words) => {
  expect(deltaWords(delta)).toBe(words)
})
