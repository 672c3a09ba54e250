import { type Actor, system } from './actor'
import { collection, type Stored } from './collection'

const actor: Actor = {
  identityId: 'i',
  tenantId: 't',
  consented: true,
  memberId: 'm',
  enterpriseId: 'e',
  grants: [{ role: 'admin', scopeId: null, from: 0, to: null, grantedBy: null }],
}
const document = { _id: 'd', tenantId: 't', memberId: 'm' }
const covered = (scope: 'tenant' | 'member' | 'system' | 'kernel', change: object = {}, caller = actor) => {
  try {
    return collection<Stored>({ name: 'things', scope, indexes: {} }).covers(caller, {
      ...document,
      ...change,
    })
  } catch (error) {
    return (error as Error).message
  }
}

test('a scope covers its own and nothing else', () => {
  expect([covered('tenant'), covered('tenant', { tenantId: 'other' })]).toEqual([true, false])
  expect([covered('member'), covered('member', { memberId: 'other' })]).toEqual([true, false])
  expect(covered('kernel')).toBe(false)
})

test('every tenant’s documents are the system’s alone, and nobody can be made to look like it', () => {
  expect(covered('system', { tenantId: 'other' }, system)).toBe(true)
  expect(covered('system')).toBe('NOT_FOUND')
  expect(covered('system', {}, { ...system })).toBe('NOT_FOUND')
})
