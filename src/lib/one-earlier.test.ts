import { oneEarlier } from './one-earlier'

test('one thing moves a place to the front, the others keep their order', () => {
  expect(oneEarlier(['a', 'b', 'c'], 2)).toEqual(['a', 'c', 'b'])
  expect(oneEarlier(['a', 'b', 'c'], 1)).toEqual(['b', 'a', 'c'])
})
