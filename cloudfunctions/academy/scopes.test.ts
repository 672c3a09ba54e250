import { openReaders } from '../../e2e/idor/elsewhere'
import { collectionNames } from '../../e2e/still'
import { openTown, type Town } from '../../e2e/town'

/** What the door asks for by id before it is known who calls, and what is of no union: the state of the timers. */
const OF_NO_UNION = ['tenants', 'identities', 'keyRecords', 'rates', 'auditEntries', 'jobs']
const names = collectionNames.filter((name) => !OF_NO_UNION.includes(name))

/** Everybody reads everything once, to see who asks for what. */
const LONG_MS = 300_000

let town: Town
let leaksFrom: Awaited<ReturnType<typeof openReaders>>
beforeAll(async () => {
  town = await openTown()
  leaksFrom = await openReaders(town)
}, LONG_MS)
afterAll(() => town.close())

test.each(names)('%s of another union are as good as missing', async (name) => {
  expect(await leaksFrom(name)).toEqual([])
})
