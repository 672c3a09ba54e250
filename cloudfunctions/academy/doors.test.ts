import { randomUUID } from 'node:crypto'
import type { ProcedureName } from '../../contract/contract'
import { type Role, roles } from '../../contract/rules/roles'
import { everyCall, everyProcedure, wordsOf } from '../../e2e/calls'
import type { Door, Held } from '../../e2e/modules/needs'
import { stillOf } from '../../e2e/still'
import { missingThings } from '../../e2e/things'
import { dataOf, openTown, type Person, type Town } from '../../e2e/town'
import { GUIDE_VERSION } from '../../localcloud/seed/content/guide'

const PLACES = {
  cadre: { role: 'cadre', scopeId: 'yizhou' },
  admin: { role: 'admin', scopeId: null },
  verifier: { role: 'verifier', scopeId: 'hq-desk' },
} as const satisfies Readonly<Record<Role, object>>
/** Somebody for each role, who holds the other two; one who holds the third alone. */
const LACKING: Readonly<Record<Held, string>> = {
  cadre: 'feng',
  admin: 'hu',
  verifier: 'lu',
  cadreOrAdmin: 'qian',
}
/** What the door says; whatever else comes, it was open. */
const AT_THE_DOOR = ['CONSENT_NEEDED', 'NOT_BOUND', 'FORBIDDEN']

let town: Town
let reset: () => Promise<void>
beforeAll(async () => {
  town = await openTown()
  dataOf(await town.as('xu').mutate('member.consent', { guideVersion: GUIDE_VERSION }))
  await town.bind('lin')
  for (const role of roles)
    await town.grant(LACKING[role], ...roles.filter((other) => other !== role).map((other) => PLACES[other]))
  reset = stillOf(town.cloud)
})
beforeEach(() => reset())
afterAll(() => town.close())

const said = async (person: Person, name: ProcedureName): Promise<string | null> => {
  const key = wordsOf(name).kind === 'mutation' ? randomUUID() : undefined
  const { reply } = await person.send(name, everyCall[name].named(missingThings()), key)
  return !reply.ok && AT_THE_DOOR.includes(reply.code) ? reply.code : null
}

const isHeld = (door: Door): door is Held => door in LACKING

const doors = everyProcedure.map((name) => [name, everyCall[name].door] as const)

test.each(doors)('%s is open to: %s', async (name, door) => {
  const visitor = await said(town.as('he'), name)
  expect(visitor).toBe(door === 'anyone' ? null : 'CONSENT_NEEDED')
  const guest = await said(town.as('xu'), name)
  expect(guest).toBe(door === 'anyone' || door === 'consented' ? null : 'NOT_BOUND')
  const worker = await said(town.as('lin'), name)
  expect(worker).toBe(isHeld(door) ? 'FORBIDDEN' : null)
  if (isHeld(door)) expect(await said(town.as(LACKING[door]), name)).toBe('FORBIDDEN')
})
