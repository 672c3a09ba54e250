import { awaitedWords, deadlineWords } from './timeline-words'

const at = (text: string): number => Date.parse(`${text}+08:00`)
const answer = {
  ...{ title: '答复', by: ['admin' as const], provisional: false, otherwise: null },
  until: at('2026-11-27T23:59:59.999'),
}
const rating = { ...answer, title: '评价', by: ['owner' as const], otherwise: '自动办结' }

test('the reader is 您, anybody else has his name or role', () => {
  expect(awaitedWords(answer, { owner: '我' })).toBe('等镇总工会答复')
  expect(awaitedWords(rating, { owner: '我' })).toBe('等您评价')
  expect(awaitedWords(rating, { owner: '林*舟' })).toBe('等林*舟评价')
})

test('a deadline is a day where it ends with the day, else a moment, and says what happens otherwise', () => {
  expect(deadlineWords(answer)).toBe('最晚 11月27日 周五 答复')
  expect(deadlineWords(rating)).toBe('到 11月27日 周五 还没有评价，就自动办结')
  expect(deadlineWords({ ...rating, until: at('2026-11-28T10:15:00') })).toBe(
    '到 11月28日 周六 10:15 还没有评价，就自动办结',
  )
  expect(deadlineWords({ ...answer, until: null })).toBeNull()
})

test('a deadline in a year whose holidays nobody has announced says that it may move', () => {
  expect(deadlineWords({ ...answer, provisional: true })).toContain('放假安排公布后，日期可能调整')
})
