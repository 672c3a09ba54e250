import { findLeaks, WITHOUT_SCOPES } from '../../e2e/idor/leaks'
import { openTown } from '../../e2e/town'

/** All strangers go through `npm run bench -- idor`; these two hold the most roles, for other things. */
const NAMES = ['otherEnterprise', 'otherTenant'] as const

test('what belongs to somebody else answers like what does not exist, at every procedure', async () => {
  const town = await openTown()
  const { pairs, leaks } = await findLeaks(town, NAMES)
  await town.close()
  expect(leaks).toEqual([])
  expect(pairs).toBeGreaterThan(60)
})

test('without the kernel’s scopes it would not', async () => {
  const town = await openTown({ without: WITHOUT_SCOPES })
  const { leaks } = await findLeaks(town, NAMES)
  await town.close()
  for (const name of ['feedback.ticket', 'mall.check', 'mall.voucher', 'points.entry'])
    expect(leaks.filter((leak) => leak.startsWith(`${name} as`))).not.toEqual([])
})
