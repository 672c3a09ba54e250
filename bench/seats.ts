import { MAX_INSTANCES, runClassRush } from './rush/class-rush'

/** 200 members for 30 seats, then 20 seats given back at once while ten more come; see rush/class-rush.ts. */
const RUSH = { callers: 200, capacity: 30, leaving: 20, newcomers: 10 }
/** Fewer than this at once, or no conflict, would prove nothing. */
const MIN_OPEN_TRANSACTIONS = 32

const run = async (): Promise<void> => {
  const {
    enrolled,
    waiting,
    busy,
    promoted,
    orderBreaks,
    conflicts,
    control,
    isRight,
    peakOpenTransactions,
  } = await runClassRush(RUSH)
  const { callers, capacity, newcomers } = RUSH
  console.log(
    JSON.stringify({
      ...{ callers, capacity, enrolled, waiting, busy, promoted, newcomers, orderBreaks },
      ...{ instances: MAX_INSTANCES, peakOpenTransactions, conflicts, control },
    }),
  )
  const contended = peakOpenTransactions >= MIN_OPEN_TRANSACTIONS && conflicts > 0
  process.exitCode = isRight && contended && busy === 0 ? 0 : 1
}

void run()
