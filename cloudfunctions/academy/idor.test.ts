import type { ProcedureName } from '@contract/contract'
import { everyProcedure } from '../../e2e/calls'
import { findLeaks, strangerIn, WITHOUT_SCOPES } from '../../e2e/idor/leaks'
import { openTown, type Town } from '../../e2e/town'

/** All strangers go through `npm run bench -- idor`; these two hold the most roles, for other things. */
const NAMES = ['otherTenant', 'otherEnterprise'] as const

describe.each(NAMES)('to %s, what belongs to somebody else answers like what does not exist', (who) => {
  let town: Town
  let leaksFrom: (name: ProcedureName) => Promise<string[]>
  beforeAll(async () => {
    town = await openTown()
    leaksFrom = await strangerIn(town, who)
  }, 300_000)
  afterAll(() => town.close())

  test.each(everyProcedure)('%s', async (name) => {
    expect(await leaksFrom(name)).toEqual([])
  })
})

test('without the kernel’s scopes it would not', async () => {
  const town = await openTown({ without: WITHOUT_SCOPES })
  const { leaks } = await findLeaks(town, NAMES)
  await town.close()
  for (const name of ['feedback.ticket', 'mall.check', 'mall.voucher', 'points.entry'])
    expect(leaks.filter((leak) => leak.startsWith(`${name} as`))).not.toEqual([])
}, 300_000)
