import { collection, type Stored } from './collection'
import { index, uniqueIndex } from './database-index'

test('an index is its fields in their order, each with its direction', () => {
  const keys = [['tenantId', 1] as const, ['at', -1] as const]
  expect(index('tenantId', '-at')).toEqual({ keys })
  expect(uniqueIndex('code')).toEqual({ keys: [['code', 1]], unique: true })
})

test('a collection takes no index over a field that its documents do not have', () => {
  type Dated = Stored & { readonly at: number }
  const right = { right: index('tenantId', '-at') }
  const wrong = { wrong: index('tenantId', '-when') }
  const { indexes } = collection<Dated, 'right'>({ name: 'dated', scope: 'nobody', indexes: right })
  // @ts-expect-error `when` is no field of these documents
  collection<Dated, 'wrong'>({ name: 'dated', scope: 'nobody', indexes: wrong })
  expect(indexes).toBe(right)
})
