import { saleAt } from './sale-window'

test.each([
  [{ saleFrom: null, saleTo: null }, 'open'],
  [{ saleFrom: 11, saleTo: null }, 'before'],
  [{ saleFrom: 10, saleTo: null }, 'open'],
  [{ saleFrom: null, saleTo: 11 }, 'open'],
  [{ saleFrom: null, saleTo: 10 }, 'over'],
  [{ saleFrom: 1, saleTo: 10 }, 'over'],
] as const)('at 10 %j is %s', (window, state) => {
  expect(saleAt(window, 10)).toBe(state)
})
