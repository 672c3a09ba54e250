import type { TicketState } from '@contract/feedback'
import { excerptOf, mayStep, pictureKind, type Step } from './rules'

const states: readonly TicketState[] = ['held', 'open', 'answered', 'adopted', 'closed']

test.each<[Step, readonly TicketState[]]>([
  ['release', ['held']],
  ['reply', ['open', 'answered']],
  ['adopt', ['answered']],
  ['close', ['held', 'open', 'answered']],
])('%s starts from %j alone', (step, from) => {
  expect(states.filter((state) => mayStep(step, state))).toEqual(from)
})

test.each([
  ['a JPEG', [0xff, 0xd8, 0xff, 0xe0], 'jpg'],
  ['a PNG', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0], 'png'],
  ['a GIF', [0x47, 0x49, 0x46, 0x38], null],
  ['markup', [...Buffer.from('<svg onload=')], null],
  ['a JPEG cut short', [0xff, 0xd8], null],
  ['nothing', [], null],
])('%s is told by its first bytes', (_, bytes, kind) => {
  expect(pictureKind(Uint8Array.from(bytes))).toBe(kind)
})

test('an excerpt is one line of at most 60 whole characters', () => {
  expect(excerptOf('短短\n一句')).toBe('短短 一句')
  const long = excerptOf('𠮷'.repeat(100))
  expect([...long]).toHaveLength(60)
  expect(long.endsWith('𠮷…')).toBe(true)
})
