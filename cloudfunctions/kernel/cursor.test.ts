import { packCursor, unpackCursor } from './cursor'

const packed = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url')

test('a position comes back as it was packed', () => {
  expect(unpackCursor(packCursor([1_700_000_000_000, 'course-1']), 2)).toEqual([
    1_700_000_000_000,
    'course-1',
  ])
})

test.each([
  ['no JSON', 'abc'],
  ['an operator instead of a value', packed([{ $gt: '' }])],
  ['a boolean', packed([true])],
  ['too many values', packed([1, 2])],
  ['no list', packed({ 0: 1, length: 1 })],
])('%s is refused', (_, cursor) => {
  expect(() => unpackCursor(cursor, 1)).toThrow('INVALID_INPUT')
})
