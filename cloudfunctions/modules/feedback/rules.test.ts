import type { TicketState } from '@contract/feedback'
import { excerptOf, mayStep, type Step } from './rules'

const states: readonly TicketState[] = ['held', 'open', 'answered', 'adopted', 'closed']

test.each<[Step, readonly TicketState[]]>([
  ['release', ['held']],
  ['reply', ['open', 'answered']],
  ['adopt', ['answered']],
  ['close', ['held', 'open', 'answered']],
  ['rate', ['answered', 'adopted']],
])('%s starts from %j alone', (step, from) => {
  expect(states.filter((state) => mayStep(step, state))).toEqual(from)
})

test('an excerpt is one line of at most 60 whole characters', () => {
  expect(excerptOf('短短\n一句')).toBe('短短 一句')
  const long = excerptOf('𠮷'.repeat(100))
  expect([...long]).toHaveLength(60)
  expect(long.endsWith('𠮷…')).toBe(true)
})
