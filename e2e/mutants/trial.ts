import type { Board } from './board'
import type { Cells } from './cells'

/** A test that something is tried on, as often as is needed. */
export type Trial = {
  readonly name: string
  readonly run: () => unknown
  /** Keeps the state before the test. @returns what puts it back */
  readonly keep: () => () => Promise<void>
  /**
   * How often a guard may be tried in vain that was only looked at: whether the narrowing of a query made a difference
   * can't be told but by taking it away.
   */
  readonly patience: number
}

/** A mutant may never come to an end; then it is as good as refused. */
const SLOWER = 4
const AT_LEAST_MS = 5_000

/** Tests that meet a guard and do not miss it, before it is given up. */
const ENOUGH = 16

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
 * What is killed counts only if the test, run a last time with every guard in its place, succeeds as it did at first.
 */
export const tryOn = async ({ name, run, keep, patience }: Trial, cells: Cells, board: Board) => {
  const putBack = keep()
  const startedAt = performance.now()
  cells.forget()
  await run()
  const limitMs = SLOWER * (performance.now() - startedAt) + AT_LEAST_MS
  const spoken = cells.spoken().filter((id) => board.vain(id) < ENOUGH)
  const lookedAt = cells.lookedAt().filter((id) => board.vain(id) < patience)
  const guards = [...spoken, ...lookedAt].filter((id) => !board.isKilled(id))
  if (guards.length === 0) return
  const missed: number[] = []
  for (const id of guards) {
    await putBack()
    cells.off(id)
    const isMissed = await fails(run, limitMs)
    cells.off(null)
    if (isMissed) missed.push(id)
    else board.reach(id, name)
  }
  await putBack()
  if (await fails(run, limitMs)) return board.doubt(name)
  for (const id of missed) board.kill(id, name)
}
