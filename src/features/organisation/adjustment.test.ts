import { adjustmentOf } from './adjustment'

test.each([
  ['more', '20', ' 补记 ', { points: 20, reason: '补记' }],
  ['less', ' 1000 ', '多记了', { points: -1_000, reason: '多记了' }],
] as const)('%s %s points are asked for', (way, typed, why, asked) => {
  expect(adjustmentOf(way, typed, why)).toEqual(asked)
})

test.each([
  ['0', '补记', '请填 1 到 1000 的整数分。'],
  ['1001', '补记', '请填 1 到 1000 的整数分。'],
  ['0.5', '补记', '请填 1 到 1000 的整数分。'],
  ['-5', '补记', '请填 1 到 1000 的整数分。'],
  ['5', '  ', '请写原因，会员本人也看得到。'],
])('%s points because of “%s” are not', (typed, why, words) => {
  expect(adjustmentOf('more', typed, why)).toBe(words)
})
