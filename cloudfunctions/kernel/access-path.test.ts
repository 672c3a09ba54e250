import { inOrder, orderOf } from './access-path'
import { type Index, index, uniqueIndex } from './database-index'

const list = index('tenantId', 'state', '-at', '-_id')
const one = uniqueIndex('tenantId', 'code')
const fieldsOf = (path: Index, pinned: Record<string, string>) =>
  orderOf(path, pinned).map(([field]) => field)

test('a list is ordered by what its pinned fields leave of the index', () => {
  expect(fieldsOf(list, { tenantId: 't' })).toEqual(['state', 'at', '_id'])
  expect(fieldsOf(list, { state: 's', tenantId: 't' })).toEqual(['at', '_id'])
})

test('a field that does not lead the index would be read past, so no list may pin it', () => {
  expect(() => orderOf(list, { tenantId: 't', pointId: 'p' })).toThrow('pointId')
  expect(() => orderOf(list, { tenantId: 't', at: 1 })).toThrow('at')
  expect(() => orderOf(one, { tenantId: 't', pointId: 'p' })).toThrow('pointId')
})

test('where an index names a single document, a scope may ask for more of it', () => {
  expect(fieldsOf(one, { tenantId: 't', code: 'c', pointId: 'p' })).toEqual([])
})

test('several reads become one list in the order of the index', () => {
  const rows = [
    { at: 1, _id: 'a' },
    { at: 3, _id: 'b' },
    { at: 3, _id: 'c' },
    { at: 2, _id: 'd' },
  ]
  expect(rows.sort(inOrder(list.keys.slice(2))).map(({ _id }) => _id)).toEqual(['c', 'b', 'd', 'a'])
})
