import { stockUp } from '../../e2e/stock-up'
import { openTown, type Town } from '../../e2e/town'
import { bindAll, sendAtOnce } from './gather'

export type Rush = { readonly callers: number; readonly stock: number }

const REWARD = 'towel'
const POINTS = 100
const MAX_INSTANCES = 64
/** Between a function and its database in the cloud; with none at all, calls would hardly overlap on two cores. */
const ROUND_TRIP_MS = 20
const ORDER = { rewardId: REWARD, pickUpPointId: 'hq-desk' }

/** Without these two looks at the stock, whoever has the points gets a voucher. */
const WITHOUT_GUARD = [
  { file: 'modules/mall/redeeming/reservation.ts', from: 'remaining: command.gte(1), ', to: '' },
  {
    file: 'modules/mall/redeeming/redeem.ts',
    from: "if (!seen || (seen.remaining < 1 && !isTwinsTurn(seen, voucherId))) throw refuse('SOLD_OUT')",
    to: '',
  },
]

/** Members with points, and an instance warm for each of them. */
const gather = async (town: Town, { callers, stock }: Rush): Promise<string[]> => {
  const handles = town.hire(callers)
  await bindAll(town, handles)
  for (const handle of handles) await town.enrich(handle, POINTS)
  await stockUp(town.cloud, REWARD, stock)
  // A refused redeeming warms what a real one needs: rule book, connection, compiled code.
  const elsewhere = { rewardId: 'umbrella', pickUpPointId: 'yizhou-gate' }
  await Promise.all(handles.map((handle) => town.as(handle).mutate('mall.redeem', elsewhere)))
  return handles
}

/** What one rush came to. `unequal`: members whose two deliveries were answered differently, apart from BUSY. */
const rushIn = async (town: Town, rush: Rush) => {
  const handles = await gather(town, rush)
  const before = town.cloud.meter.transactions()
  town.cloud.setFaults(() => ({ kind: 'delay', ms: ROUND_TRIP_MS }))
  const answers = await Promise.all(
    handles.map((handle) => sendAtOnce(town, handle, 'mall.redeem', ORDER, 2)),
  )
  town.cloud.setFaults(null)
  const after = town.cloud.meter.transactions()
  const outcomes = answers.map((pair) => {
    const replies = pair.map(({ reply }) => (reply.ok ? reply.data.voucherId : reply.code))
    const settled = new Set(replies.filter((reply) => reply !== 'BUSY'))
    const sold = pair.some(({ reply }) => reply.ok)
    return { isUnequal: settled.size > 1, code: sold ? 'sold' : [...settled, 'BUSY'][0] }
  })
  const countOf = (code: string) => outcomes.filter((outcome) => outcome.code === code).length
  const issued = town.cloud.database.count('vouchers', { rewardId: REWARD })
  return {
    sold: countOf('sold'),
    soldOut: countOf('SOLD_OUT'),
    busy: countOf('BUSY'),
    oversold: Math.max(0, issued - rush.stock),
    unequal: outcomes.filter(({ isUnequal }) => isUnequal).length,
    faults: town.audit(),
    peakOpenTransactions: after.openPeak,
    conflicts: after.conflicts - before.conflicts,
  }
}

/**
 * Members redeem the last pieces at the same moment, each twice and each on a function instance of his own. As
 * many as there are pieces may get one; the others must read SOLD_OUT, and the town's books must agree. The
 * control takes the stock's guard out of the function and must oversell.
 */
export const runRush = async (rush: Rush) => {
  const town = await openTown({ maxInstances: MAX_INSTANCES })
  const result = await rushIn(town, rush)
  await town.close()
  console.log(JSON.stringify(result))
  console.log('control: the same without the stock’s guard')
  const broken = await openTown({ maxInstances: MAX_INSTANCES, without: WITHOUT_GUARD })
  const { oversold: control } = await rushIn(broken, rush)
  await broken.close()
  const { sold, soldOut, busy, oversold, unequal, faults } = result
  const served = Math.min(rush.stock, rush.callers)
  const isRight =
    sold === served &&
    sold + soldOut + busy === rush.callers &&
    oversold + unequal + faults.length === 0 &&
    control > 0
  return { ...result, control, isRight, instances: MAX_INSTANCES }
}

/** One member with points for one redeems many times at once, each time as an act of its own. */
export const runGreed = async (calls: number) => {
  const town = await openTown({ maxInstances: MAX_INSTANCES })
  await town.bind('lin')
  const answers = await Promise.all(
    Array.from({ length: calls }, () => town.as('lin').mutate('mall.redeem', ORDER)),
  )
  const faults = town.audit()
  await town.close()
  return { sold: answers.filter(({ reply }) => reply.ok).length, faults }
}
