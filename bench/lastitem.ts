import { runRush } from './rush/rush'

/** Fifty members and the last piece; see rush/rush.ts. `-- CALLERS STOCK` asks for other numbers. */
const [callers = 50, stock = 1] = process.argv.slice(2).map(Number)
/** Fewer than this at once, or no conflict, would prove nothing. */
const MIN_OPEN_TRANSACTIONS = 16

const run = async (): Promise<void> => {
  const { sold, oversold, busy, peakOpenTransactions, conflicts, control, isRight } = await runRush({
    callers,
    stock,
  })
  console.log(
    JSON.stringify({ callers, stock, sold, oversold, busy, peakOpenTransactions, conflicts, control }),
  )
  const contended = peakOpenTransactions >= MIN_OPEN_TRANSACTIONS && conflicts > 0
  process.exitCode = isRight && contended ? 0 : 1
}

void run()
