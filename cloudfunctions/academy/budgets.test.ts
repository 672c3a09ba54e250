import { randomUUID } from 'node:crypto'
import type { ProcedureName } from '@contract/contract'
import { BRANCH_CADRE } from '../../e2e/a-course'
import { type ArrangedTown, arrange } from '../../e2e/arranged-town'
import { everyCall, everyProcedure, readyCall, wordsOf, writingNames } from '../../e2e/calls'
import type { Arranged, WritingName } from '../../e2e/modules/needs'
import { leaveTheRest, type Things, victimsThings } from '../../e2e/things'
import { type Meter, openTown } from '../../e2e/town'

const ENTERPRISE = { role: 'cadre', scopeId: 'yizhou' } as const
const VILLAGE = { role: 'cadre', scopeKind: 'village', scopeId: 'jiangshan-village-1' } as const
/** Longer than a function remembers rule books and switches. */
const PAST_THE_CACHE_MS = 60_000

/** Queries whose first data come later than at depth 2: their rows say why. */
const DEEPER: readonly ProcedureName[] = [
  ...(['course.preview', 'course.checkTranscript', 'course.slides', 'replay.slides'] as const),
  ...(['class.matchList', 'certificate.code', 'claim.one', 'feedback.ticket', 'announcement.reach'] as const),
  ...(['mall.pictures', 'mall.check', 'mall.exportLink'] as const),
  ...(['organisation.union', 'organisation.findMembers', 'organisation.memberRoles'] as const),
]

let town: ArrangedTown
let things: Things
/** The dearest call of each procedure in a town with everything in it, on cold and warm instances. */
const dearest = new Map<ProcedureName, Meter>()

const note = (name: ProcedureName, meter: Meter): void => {
  const known = dearest.get(name) ?? { requests: 0, depth: 0, documentsExamined: 0 }
  dearest.set(name, {
    requests: Math.max(known.requests, meter.requests),
    depth: Math.max(known.depth, meter.depth),
    documentsExamined: Math.max(known.documentsExamined, meter.documentsExamined),
  })
}

/** Calls that did not succeed, and so cost nothing that counts. */
const refused: string[] = []

/** Sends one call and notes what it cost. */
const measure = async <N extends ProcedureName>(name: N, { handle, input }: Arranged<N>): Promise<void> => {
  await town.cloud.database.remove('rates', {})
  town.putFilesBack()
  const key = wordsOf(name).kind === 'mutation' ? randomUUID() : undefined
  const answer = await town.as(handle).send(name, input, key)
  if (answer.reply.ok) note(name, answer.meter)
  else refused.push(`${name} by ${handle}: ${answer.reply.code}`)
}

const isWriting = (name: ProcedureName): name is WritingName => wordsOf(name).kind !== 'query'

const readAll = async (): Promise<void> => {
  await town.grant('hu', BRANCH_CADRE, ENTERPRISE, VILLAGE)
  for (const name of everyProcedure) {
    if (isWriting(name)) continue
    const { by = ['lin'], named } = everyCall[name]
    for (const handle of by) await measure(name, { handle, input: named(things) })
  }
}

type Dearer = {
  readonly dearer?: (town: ArrangedTown, things: Things) => Promise<Arranged<ProcedureName>>
}

const readDearer = async (): Promise<void> => {
  for (const name of everyProcedure) {
    const { dearer }: Dearer = everyCall[name]
    if (dearer) await measure(name, await dearer(town, things))
  }
}

beforeAll(async () => {
  town = await arrange(await openTown({ size: 'demo' }))
  // What waits for another admin is told to all others.
  await town.grant('feng', { role: 'admin', scopeId: null })
  for (const name of writingNames) await measure(name, await readyCall(town, name))
  things = await victimsThings(town)
  await leaveTheRest(town, things)
  await readAll()
  // What is remembered is read anew.
  town.cloud.clock.advance(PAST_THE_CACHE_MS)
  await readAll()
  await readDearer()
}, 300_000)
afterAll(() => town.close())

test('every call succeeds', () => expect(refused).toEqual([]))

test.each(everyProcedure)('%s stays within its budget', (name) => {
  const { requests, depth, documents } = everyCall[name].costs
  const cost = dearest.get(name)
  expect(cost?.requests).toBeGreaterThan(0)
  expect(cost?.requests).toBeLessThanOrEqual(requests)
  expect(cost?.depth).toBeLessThanOrEqual(depth)
  expect(cost?.documentsExamined).toBeLessThanOrEqual(documents)
})

test.each(everyProcedure.filter((name) => !isWriting(name)))(
  '%s brings a screen’s first data at depth 2',
  (name) => {
    const isDeeper = everyCall[name].costs.depth > 2
    expect(isDeeper).toBe(DEEPER.includes(name))
  },
)

if (process.env.SHOW_COSTS) afterAll(() => console.log(JSON.stringify(Object.fromEntries(dearest))))
