import type { Town } from '../../e2e/town'
import { randomFrom } from '../../localcloud/testing/random'

/** As many calls at once as there are function instances. */
const AT_ONCE = 8

type Due = { readonly atMs: number; readonly act: () => void }

/** The town with its clock: what is due later, and what is under way. Calls wait for their turn and are all awaited. */
export class World {
  readonly chance: (below: number) => number
  private due: Due[] = []
  private queue: (() => Promise<void>)[] = []
  private running = 0
  private idle: (() => void) | undefined

  constructor(
    readonly town: Town,
    seed: number,
  ) {
    this.chance = randomFrom(seed)
  }

  get nowMs(): number {
    return this.town.cloud.clock.now()
  }

  /** Lets time pass until a moment, unless it is past already: on a busy machine the clock runs by itself. */
  passUntil(atMs: number): void {
    const aheadMs = atMs - this.nowMs
    if (aheadMs > 0) this.town.cloud.clock.advance(aheadMs)
    const now = this.nowMs
    const ready = this.due.filter((one) => one.atMs <= now)
    this.due = this.due.filter((one) => one.atMs > now)
    for (const { act } of ready) act()
  }

  later(atMs: number, act: () => void): void {
    this.due.push({ atMs, act })
  }

  call<R>(send: (town: Town) => Promise<R>): Promise<R> {
    return new Promise((resolve, reject) => {
      this.queue.push(() => send(this.town).then(resolve, reject))
      this.next()
    })
  }

  private next(): void {
    if (this.running >= AT_ONCE) return
    const turn = this.queue.shift()
    if (!turn) {
      if (this.running === 0) this.idle?.()
      return
    }
    this.running += 1
    void turn().finally(() => {
      this.running -= 1
      this.next()
    })
    this.next()
  }

  /** Once nothing is under way. What an answer sets off is under way as well. */
  async settled(): Promise<void> {
    do {
      if (this.running > 0 || this.queue.length > 0)
        await new Promise<void>((resolve) => {
          this.idle = resolve
        })
      this.idle = undefined
      await new Promise((resolve) => setImmediate(resolve))
    } while (this.running > 0 || this.queue.length > 0)
  }
}
