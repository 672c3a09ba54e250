import type { TicketStep } from '@contract/feedback'
import { marksOf, threadOf } from './steps'

const historyOf = (...steps: TicketStep[]) => steps.map((step, at) => ({ step, at }))

test.each<[TicketStep[], string]>([
  [['submit'], 'now ahead ahead ahead ahead'],
  [['submit', 'release'], 'done now ahead ahead ahead'],
  [['submit', 'release', 'reply', 'reply'], 'done done now ahead ahead'],
  [['submit', 'release', 'reply', 'adopt'], 'done done done now ahead'],
  [['submit', 'release', 'reply', 'adopt', 'rate'], 'done done done done now'],
  [['submit', 'release', 'reply', 'rate'], 'done done done skipped now'],
  [['submit', 'close'], 'done skipped skipped skipped now'],
])('after %j the marks are %s', (steps, marks) => {
  expect(
    marksOf(historyOf(...steps))
      .map(({ state }) => state)
      .join(' '),
  ).toBe(marks)
})

test('each reply stands where it was given', () => {
  const replies = [
    { text: '甲', at: 2 },
    { text: '乙', at: 3 },
  ]
  const history = historyOf('submit', 'release', 'reply', 'reply', 'adopt')

  expect(threadOf({ history, replies, text: '问' }).map(({ text }) => text)).toEqual([
    '问',
    null,
    '甲',
    '乙',
    null,
  ])
})
