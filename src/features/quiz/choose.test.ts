import { isAnswered, pressed } from './choose'

test('one of several: the newest press counts', () => {
  expect(pressed('single', [1], 2)).toEqual([2])
  expect(pressed('judge', [0], 0)).toEqual([0])
})

test('some of several: a second press takes it back', () => {
  expect(pressed('multiple', [1], 2)).toEqual([1, 2])
  expect(pressed('multiple', [1, 2], 1)).toEqual([2])
})

test('in order: the numbers after one that is taken back move up', () => {
  expect(pressed('order', [2, 0, 1], 0)).toEqual([2, 1])
  expect(pressed('order', [2, 1], 0)).toEqual([2, 1, 0])
})

test('an order is answered once every choice has its number', () => {
  const order = { kind: 'order' as const, choices: ['甲', '乙'] }
  expect([isAnswered(order), isAnswered(order, [1]), isAnswered(order, [1, 0])]).toEqual([false, false, true])
  expect(isAnswered({ ...order, kind: 'multiple' }, [1])).toBe(true)
})
