import { codeOf, openTown, type Town } from '../e2e/town'

/**
 * Members redeem the last pieces at the same moment, each on a function instance of his own. As many as there
 * are pieces may get one; the others must read SOLD_OUT, and the town's books must agree. The control takes
 * the stock's guard out of the function and must oversell. `-- CALLERS STOCK` asks for other numbers.
 */
const [CALLERS = 50, STOCK = 1] = process.argv.slice(2).map(Number)
const REWARD = 'towel'
const POINTS = 100
const MAX_INSTANCES = 64
/** Fewer than this at once, or no conflict, would prove nothing. */
const MIN_OPEN_TRANSACTIONS = 16
/** Binding goes on in groups of this size, so that the peak of open transactions is the redeeming's own. */
const GROUP = 8

const GUARD = 'modules/mall/redeem.ts'
/** Without these two looks at the stock, whoever has the points gets a voucher. */
const WITHOUT_GUARD = [
  { file: GUARD, from: "if (stock.remaining < 1) throw refuse('SOLD_OUT')", to: '' },
  { file: GUARD, from: "if (!seen || seen.remaining < 1) throw refuse('SOLD_OUT')", to: '' },
]

/** Members with points, and an instance warm for each of them. */
const gather = async (town: Town): Promise<string[]> => {
  const handles = town.hire(CALLERS)
  for (let at = 0; at < handles.length; at += GROUP)
    await Promise.all(handles.slice(at, at + GROUP).map((handle) => town.bind(handle)))
  for (const handle of handles) await town.enrich(handle, POINTS)
  await town.cloud.database.update('stocks', { _id: REWARD }, { $set: { stocked: STOCK, remaining: STOCK } })
  // A refused redeeming warms what a real one needs: rule book, connection, compiled code.
  const elsewhere = { rewardId: 'umbrella', pickUpPointId: 'yizhou-gate' }
  await Promise.all(handles.map((handle) => town.as(handle).mutate('mall.redeem', elsewhere)))
  return handles
}

/** What the stock and the vouchers say, and whether they say the same. */
const booksOf = ({ cloud }: Town) => {
  const stock = cloud.database.get('stocks', REWARD)
  const vouchers = cloud.database.count('vouchers', { rewardId: REWARD })
  const [remaining, issued] = [Number(stock?.remaining), Number(stock?.issued)]
  return { vouchers, agree: issued === vouchers && remaining + issued === STOCK && remaining >= 0 }
}

const rush = async (town: Town) => {
  const handles = await gather(town)
  const order = { rewardId: REWARD, pickUpPointId: 'hq-desk' }
  const before = town.cloud.meter.transactions()
  const answers = await Promise.all(handles.map((handle) => town.as(handle).mutate('mall.redeem', order)))
  const after = town.cloud.meter.transactions()
  const codes = answers.map((answer) => (answer.reply.ok ? 'sold' : codeOf(answer)))
  const countOf = (code: string) => codes.filter((candidate) => candidate === code).length
  const { vouchers, agree } = booksOf(town)
  return {
    sold: countOf('sold'),
    soldOut: countOf('SOLD_OUT'),
    busy: countOf('BUSY'),
    oversold: Math.max(0, vouchers - STOCK),
    agree,
    peakOpenTransactions: after.openPeak,
    conflicts: after.conflicts - before.conflicts,
  }
}

const run = async (): Promise<void> => {
  const town = await openTown({ maxInstances: MAX_INSTANCES })
  const result = await rush(town)
  await town.close()
  console.log(JSON.stringify(result))
  console.log('control: the same without the stock’s guard')
  const broken = await openTown({ maxInstances: MAX_INSTANCES, without: WITHOUT_GUARD })
  const { oversold: control } = await rush(broken)
  await broken.close()
  const { sold, soldOut, busy, oversold, agree, peakOpenTransactions, conflicts } = result
  const contended = peakOpenTransactions >= MIN_OPEN_TRANSACTIONS && conflicts > 0
  const right = sold === Math.min(STOCK, CALLERS) && sold + soldOut === CALLERS && oversold === 0 && agree
  console.log(
    JSON.stringify({
      ...{ callers: CALLERS, stock: STOCK, sold, oversold, busy },
      ...{ peakOpenTransactions, conflicts, control },
    }),
  )
  process.exitCode = right && contended && control > 0 ? 0 : 1
}

void run()
