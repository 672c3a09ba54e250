import type { Board } from './board'
import type { Cells } from './cells'

/** A test that something is tried on, as often as is needed. */
export type Trial = {
  readonly name: string
  readonly run: () => unknown
  /** Keeps the state of this moment. @returns what puts it back; null where there is too much of it */
  readonly keep: () => (() => Promise<void>) | null
  /** The collection whose scopes it is about; '' where it is about none. */
  readonly collection: string
  /** How many tests may meet a guard in vain before this one lets it be; 0: none of its business. */
  readonly patienceWith: (id: number, what: 'spoke up' | 'was looked at') => number
}

/** A mutant may never come to an end; then it is as good as refused. */
const SLOWER = 4
const AT_LEAST_MS = 5_000

const fails = async (run: () => unknown, limitMs: number): Promise<boolean> => {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error('takes too long')), limitMs)
  })
  try {
    await Promise.race([run(), late])
    return false
  } catch {
    return true
  } finally {
    clearTimeout(timer)
  }
}

/**
 * Runs a test, and again without each guard that kept somebody from something in it, every time from the same state.
 * What is killed counts only if the test succeeds again as it did at first: without a guard that it does not miss, or
 * else a last time with every guard in its place.
 */
export const tryOn = async (trial: Trial, cells: Cells, board: Board) => {
  const { name, run, keep, collection, patienceWith } = trial
  const putBack = keep()
  const startedAt = performance.now()
  cells.startTry()
  cells.forget(collection)
  await run()
  const limitMs = SLOWER * (performance.now() - startedAt) + AT_LEAST_MS
  const guards = [
    ...cells.spoken().filter((id) => board.vain(id) < patienceWith(id, 'spoke up')),
    ...cells.lookedAt().filter((id) => board.vain(id) < patienceWith(id, 'was looked at')),
  ]
  // What a test begins with the next one needs as it was left.
  const goOn = guards.length > 0 && putBack ? keep() : null
  if (!putBack || !goOn) return
  /** What comes of the test without a guard, or with all of them. */
  const failsWithout = async (id: number | null): Promise<boolean> => {
    await putBack()
    cells.startTry()
    cells.off(id)
    const isFailed = await fails(run, limitMs)
    cells.off(null)
    return isFailed
  }
  const missed: number[] = []
  let comesOutAlike = false
  for (const id of guards) {
    if (board.isKilled(id)) continue
    if (await failsWithout(id)) missed.push(id)
    else {
      board.reach(id, name)
      comesOutAlike = true
    }
  }
  if (missed.length > 0 && !comesOutAlike && (await failsWithout(null))) board.doubt(name)
  else for (const id of missed) board.kill(id, name)
  await goOn()
}
