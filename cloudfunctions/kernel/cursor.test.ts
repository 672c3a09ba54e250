import { cursor } from '@contract/words'
import * as v from 'valibot'
import { packCursor, unpackCursor } from './cursor'

test.each([[[1_700_000_000_000, 'course-1']], [[0]], [['n5', 'x_Y-9']]])(
  '%j comes back as it was packed',
  (position) => {
    const packed = packCursor(position)
    expect(v.parse(cursor, packed)).toBe(packed)
    expect(unpackCursor(packed, position.length)).toEqual(position)
  },
)

test.each([
  '',
  '5',
  'n',
  'n1.5',
  'n-1',
  'nNaN',
  's',
  's$gt',
  's{"$gt":1}',
  'n1~',
  '~n1',
  'n1~n1~n1~n1~n1',
  `s${'x'.repeat(65)}`,
])('the contract refuses %j', (text) => {
  expect(v.is(cursor, text)).toBe(false)
})

test('a cursor of another list is refused', () => {
  expect(() => unpackCursor('n1~sx', 1)).toThrow('INVALID_INPUT')
})
