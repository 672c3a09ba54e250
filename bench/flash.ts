import { runGreed, runRush } from './rush/rush'

/** A flash sale: 200 members for the last 50 pieces, 50 for the last one, one member fifty times at once. */
const FLASH = { callers: 200, stock: 50 }
const LAST = { callers: 50, stock: 1 }
const GREED = 50
/** Fewer than this at once, or no conflict, would prove nothing. */
const MIN_OPEN_TRANSACTIONS = 32
const MAX_BUSY_PERCENT = 1

const run = async (): Promise<void> => {
  const flash = await runRush(FLASH)
  const last = await runRush(LAST)
  const greed = await runGreed(GREED)
  const { sold, oversold, soldOut, busy, instances, peakOpenTransactions, conflicts, control } = flash
  const busyPercent = (busy * 100) / FLASH.callers
  const lastItem = { callers: LAST.callers, sold: last.sold, oversold: last.oversold }
  const oneMember = { calls: GREED, sold: greed.sold }
  console.log(
    JSON.stringify({
      ...FLASH,
      sold,
      oversold,
      soldOut,
      busyPercent,
      instances,
      peakOpenTransactions,
      conflicts,
      control,
      lastItem,
      oneMember,
    }),
  )
  const contended = peakOpenTransactions >= MIN_OPEN_TRANSACTIONS && conflicts > 0
  const fair = busyPercent <= MAX_BUSY_PERCENT && greed.sold === 1 && greed.faults.length === 0
  process.exitCode = flash.isRight && last.isRight && contended && fair ? 0 : 1
}

void run()
