import { randomUUID } from 'node:crypto'
import type { Input, MutationName } from '@contract/contract'
import { dataOf, openTown, type Town } from '../../../e2e/town'

/** A dead function's transaction keeps its locks for 30 seconds; the clock passes them. */
const LOCK_MS = 31_000
/** More requests than any of these calls sends. */
const MAX_REQUESTS = 30

let town: Town
beforeAll(async () => {
  town = await openTown()
  await town.bind('lin')
  await town.enrich('lin', 100_000)
  await town.cloud.database.update('rewards', { _id: 'towel' }, { $set: { yearLimit: 1_000 } })
  await town.cloud.database.update('stocks', { _id: 'towel' }, { $set: { stocked: 1_000, remaining: 1_000 } })
})
afterAll(() => town.close())

/** Kills the function at its nth request, once. @returns whether the call came that far */
const killOnce = (nth: number, kind: 'killBefore' | 'killAfter') => {
  const fate = { met: false }
  town.cloud.setFaults((moment) => {
    if (fate.met || moment.nth !== nth) return null
    fate.met = true
    return { kind }
  })
  return fate
}

/** Cuts a call short at every request in turn, and each time repeats it with its key until it is through. */
const cutEverywhere = async <N extends MutationName>(
  procedure: N,
  handle: string,
  prepare: () => Promise<Input<N>>,
  kind: 'killBefore' | 'killAfter',
) => {
  for (let nth = 1; nth <= MAX_REQUESTS; nth += 1) {
    const input = await prepare()
    const key = randomUUID()
    const fate = killOnce(nth, kind)
    await town.as(handle).mutate(procedure, input, key)
    town.cloud.setFaults(null)
    if (!fate.met) return nth - 1
    town.cloud.clock.advance(LOCK_MS)
    const again = dataOf(await town.as(handle).mutate(procedure, input, key))
    expect(dataOf(await town.as(handle).mutate(procedure, input, key))).toEqual(again)
    expect(town.audit()).toEqual([])
  }
  throw new Error('the call sends more requests than were cut')
}

const order = { rewardId: 'towel', pickUpPointId: 'hq-desk' }

test.each(['killBefore', 'killAfter'] as const)(
  'a function that dies at any request leaves all or nothing, and a repeat ends it (%s)',
  async (kind) => {
    const issued = () => town.cloud.database.count('vouchers', { state: 'issued' })
    const before = issued()
    const cuts = await cutEverywhere('mall.redeem', 'lin', async () => order, kind)
    // One voucher for each call that was cut and repeated, and one for the call that was not cut.
    expect(issued() - before).toBe(cuts + 1)
    const cancelled = async () => ({ voucherId: (await town.redeem('lin', 'towel')).voucherId })
    expect(await cutEverywhere('mall.cancel', 'lin', cancelled, kind)).toBeGreaterThan(8)
    const handed = async () => ({ code: (await town.redeem('lin', 'towel')).code })
    expect(await cutEverywhere('mall.writeOff', 'qian', handed, kind)).toBeGreaterThan(8)
  },
  120_000,
)
