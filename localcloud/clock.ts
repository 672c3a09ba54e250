/**
 * The cloud's clock: real time plus an offset that tests and demos move.
 * The offset lives in shared memory, so functions already running see a move at once.
 */
export type Clock = {
  /** Virtual epoch milliseconds. */
  now(): number
  /** Virtual minus real time, in milliseconds. */
  offset(): number
  /** Moves virtual time by `ms`, forwards or backwards. */
  advance(ms: number): void
  /** Sets virtual time to the epoch milliseconds `at`. */
  set(at: number): void
  /**
   * Milliseconds that have passed, real time plus every forward move: never goes back.
   * Lifetimes (a transaction's 30 s) are measured with it, so that a clock set back prolongs nothing.
   */
  elapsed(): number
  /** Called after every move. */
  onMove(listener: () => void): void
  /** The offset as one float64, for the function instances. */
  readonly shared: SharedArrayBuffer
}

export const createClock = (offset = 0): Clock => {
  const shared = new SharedArrayBuffer(8)
  const cell = new Float64Array(shared)
  cell[0] = offset
  const listeners: (() => void)[] = []
  let forward = 0

  const offsetNow = () => cell[0] ?? 0
  const advance = (ms: number) => {
    if (!Number.isFinite(ms)) throw new RangeError('The clock moves by a finite number of milliseconds')
    cell[0] = offsetNow() + ms
    if (ms > 0) forward += ms
    for (const listener of listeners) listener()
  }
  return {
    now: () => Math.floor(Date.now() + offsetNow()),
    offset: offsetNow,
    advance,
    set: (at) => advance(at - (Date.now() + offsetNow())),
    elapsed: () => performance.now() + forward,
    onMove: (listener) => {
      listeners.push(listener)
    },
    shared,
  }
}
