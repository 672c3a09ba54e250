import { randomUUID } from 'node:crypto'
import type { Input, MutationName, Output } from '@contract/contract'
import { stockUp } from '../../e2e/stock-up'
import { dataOf, openTown, type Town } from '../../e2e/town'
import { seededPlan, USUAL_RATES } from '../../localcloud/faults/seeded-plan'
import { GUIDE_VERSION } from '../../localcloud/seed/content/guide'

/** A failing seed replays alone: `FAULT_SEED=4 npx jest … -t 'seed 4'`. */
const SEEDS = process.env.FAULT_SEED ? [Number(process.env.FAULT_SEED)] : [1, 2, 3, 4]
/** A dead function's transaction keeps its locks for 30 seconds. */
const LOCK_MS = 31_000
const DAY_MS = 86_400_000
const MAX_TRIES = 30
const ORDER = { rewardId: 'towel', pickUpPointId: 'hq-desk' }
/** Answers after which a client does not know what has happened, and asks again. */
const UNSETTLED = new Set(['INTERNAL', 'BUSY'])

let town: Town
let workers: string[]
let untroubled: number
/** Kinds of faults that were done to the journeys. */
const met = new Set<string>()
beforeAll(async () => {
  town = await openTown()
  workers = town.hire(SEEDS.length + 1)
  await stockUp(town.cloud, ORDER.rewardId, 1_000)
  // Roles are in force from the town's first moment on; a clock that is set back must not take them away.
  town.cloud.clock.advance(DAY_MS)
  untroubled = await journey(nextWorker())
})
afterAll(() => town.close())

const nextWorker = (): string => {
  const handle = workers.pop()
  if (!handle) throw new Error('all workers are used up')
  return handle
}

/** What a patient client does: the same call with the same key until it knows. */
const patiently = async <N extends MutationName>(
  handle: string,
  procedure: N,
  input: Input<N>,
): Promise<Output<N>> => {
  const key = randomUUID()
  for (let tries = 0; tries < MAX_TRIES; tries += 1) {
    const answer = await town.as(handle).mutate(procedure, input, key)
    const isUnsettled = answer.status !== 200 || (!answer.reply.ok && UNSETTLED.has(answer.reply.code))
    if (!isUnsettled) return dataOf(answer)
    town.cloud.clock.advance(LOCK_MS)
  }
  throw new Error(`${procedure} did not get through in ${MAX_TRIES} tries`)
}

/** Binds, redeems and gives back, redeems and picks up, speaks up and is heard. @returns the points that are left */
const journey = async (handle: string): Promise<number> => {
  const { name, phone, rosterCode } = town.facts(handle)
  await patiently(handle, 'member.consent', { guideVersion: GUIDE_VERSION })
  await patiently(handle, 'member.bind', { name, proof: { by: 'roster', phone, rosterCode } })
  await town.enrich(handle, 100)
  const { voucherId } = await patiently(handle, 'mall.redeem', ORDER)
  await patiently(handle, 'mall.cancel', { voucherId })
  const { code } = await patiently(handle, 'mall.redeem', ORDER)
  await patiently('qian', 'mall.writeOff', { code })
  const words = { type: 'course' as const, text: '示例意见', pictures: [], anonymousToEnterprise: false }
  const { ticketId, state } = await patiently(handle, 'feedback.submit', words)
  if (state === 'held') await patiently('sun', 'feedback.release', { ticketId })
  await patiently('sun', 'feedback.reply', { ticketId, text: '示例答复' })
  await patiently('sun', 'feedback.adopt', { ticketId })
  await town.cloud.settled()
  for (const kind of Object.keys(town.cloud.faultFigures().done)) met.add(kind)
  town.cloud.setFaults(null)
  town.cloud.clock.advance(LOCK_MS)
  return dataOf(await town.as(handle).call('points.overview', {})).account.available
}

test.each(SEEDS)(
  'under the faults of seed %i every act has its one effect',
  async (seed) => {
    town.cloud.setFaults(seededPlan(seed))
    const left = await journey(nextWorker())
    expect(town.audit()).toEqual([])
    expect(left).toBe(untroubled)
  },
  120_000,
)

const testAll = process.env.FAULT_SEED ? test.skip : test
testAll('the journeys met every kind of fault', () => {
  // No picture is uploaded on the way, so that a full storage meets nobody.
  const needed = Object.keys(USUAL_RATES).filter((kind) => kind !== 'storageFull')
  expect([...met]).toEqual(expect.arrayContaining(needed))
})
