import { type Actor, system } from './actor'
import { collection, type Stored } from './collection'
import { scopesOf } from './scope'

const actor: Actor = {
  identityId: 'i',
  tenantId: 't',
  consented: true,
  memberId: 'm',
  enterpriseId: 'e',
  grants: [{ role: 'admin', scopeId: null, from: 0, to: null, grantId: 'g', scopeKind: 'tenant' }],
}
const document = { _id: 'd', tenantId: 't', memberId: 'm' }
const covered = (scope: 'tenant' | 'member' | 'system' | 'nobody', change: object = {}, caller = actor) => {
  try {
    return collection<Stored>({ name: 'things', scope, indexes: {} }).covers(caller, {
      ...document,
      ...change,
    })
  } catch (error) {
    return (error as Error).message
  }
}

test('who is not bound has nothing of his own, and what is nobody’s is for no query', () => {
  expect(covered('member', {}, { ...actor, memberId: null })).toBe('NOT_BOUND')
  expect(() => scopesOf('nobody', actor)).toThrow('NOT_FOUND')
})

test('a scope covers its own and nothing else', () => {
  expect([covered('tenant'), covered('tenant', { tenantId: 'other' })]).toEqual([true, false])
  expect([covered('member'), covered('member', { memberId: 'other' })]).toEqual([true, false])
  expect(covered('nobody')).toBe(false)
})

test('every tenant’s documents are the system’s alone, and nobody can be made to look like it', () => {
  expect(covered('system', { tenantId: 'other' }, system)).toBe(true)
  expect(covered('system')).toBe('NOT_FOUND')
  expect(covered('system', {}, { ...system })).toBe('NOT_FOUND')
})

test('a role covers what carries one of its things, in its tenant, and nothing for another role', () => {
  const desk = { grantId: 'g', role: 'verifier', scopeKind: 'pickUpPoint', from: 0, to: null } as const
  const grants = ['a', 'b'].map((scopeId) => ({ ...desk, scopeId }))
  const { covers } = collection<Stored>({
    name: 'things',
    scope: { role: 'verifier', kind: 'pickUpPoint', field: 'pointId' },
    indexes: {},
  })
  const sees = (caller: Actor, change: object) => covers(caller, { ...document, ...change })
  const verifier = { ...actor, grants }

  expect(['a', 'b', 'c', null].map((pointId) => sees(verifier, { pointId }))).toEqual([
    ...[true, true, false, false],
  ])
  expect(sees(verifier, { pointId: 'a', tenantId: 'other' })).toBe(false)
  expect(sees({ ...actor, grants: [{ ...desk, role: 'cadre', scopeId: 'a' }] }, { pointId: 'a' })).toBe(false)
  expect(sees({ ...actor, grants: [{ ...desk, scopeKind: 'branch', scopeId: 'a' }] }, { pointId: 'a' })).toBe(
    false,
  )
  expect(sees({ ...actor, grants: [{ ...desk, scopeId: null }] }, { pointId: null })).toBe(false)
})
