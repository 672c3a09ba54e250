import { lackOf, plainText, type Written } from './ticket-check'

const complete: Written = { type: 'course', text: '想学数控。', pictures: [{ state: 'sent' }] }

test('what is complete lacks nothing', () => {
  expect(lackOf(complete)).toBeNull()
  expect(lackOf({ ...complete, pictures: [] })).toBeNull()
})

test.each<[string, Partial<Written>]>([
  ['type', { type: null, text: '' }],
  ['text', { text: ' \n ' }],
  ['pictures', { pictures: [{ state: 'sent' }, { state: 'sending' }] }],
  ['pictures', { pictures: [{ state: 'failed' }] }],
])('leads to the first thing that is missing: %s', (at, change) => {
  expect(lackOf({ ...complete, ...change })?.at).toBe(at)
})

test('a text loses what the server refuses and keeps its lines', () => {
  expect(plainText('  一行\r\n两行\t三\u0000 ')).toBe('一行\n两行 三')
})
