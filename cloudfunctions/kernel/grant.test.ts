import { type Grant, grantsInForce } from './grant'

const grant = (from: number, to: number | null): Grant => ({
  role: 'admin',
  scopeId: null,
  from,
  to,
  grantId: 'g',
  scopeKind: 'tenant',
})

test.each([
  ['begins now', 10, null, 1],
  ['has begun and has no end', 0, null, 1],
  ['ends later', 0, 11, 1],
  ['ends now', 0, 10, 0],
  ['is over', 0, 5, 0],
  ['has not begun', 11, null, 0],
])('a grant that %s', (_, from, to, counted) => {
  expect(grantsInForce([grant(from, to)], 10)).toHaveLength(counted)
})
