import type { Clock } from '../clock'
import { FunctionError } from './function-error'

/** Documented for asynchronous calls: a function that fails is tried twice more, a minute apart. */
const RETRIES = 2
const PAUSE_MS = 60_000
/** Documented: what found no free instance is tried every minute for six hours. */
const KEPT_MS = 6 * 3_600_000

/** What became of an asynchronous event. */
export type Outcome =
  | { readonly tries: number; readonly returned: unknown }
  | { readonly tries: number; readonly failed: string }

type Pause = { readonly endsAt: number; readonly resume: () => void }

/** Errors of the function itself: its code threw, it took too long, outgrew its memory or died. */
const RUN_ERRORS = new Set([
  'FUNCTIONS_EXECUTE_FAIL',
  'FUNCTIONS_TIME_LIMIT_EXCEEDED',
  'FUNCTIONS_MEMORY_LIMIT_EXCEEDED',
])

/**
 * Events that nobody waits for: timer triggers and what WeChat pushes. As on the platform they are tried again,
 * so that a function may see one event several times. The pauses pass on virtual time and never grow longer by a
 * clock that is set back.
 */
export class AsyncCalls {
  private readonly clock: Clock
  private readonly deliver: (functionName: string, event: object) => Promise<unknown>
  private readonly pauses = new Set<Pause>()
  private readonly underWay = new Set<Promise<unknown>>()
  private timer: NodeJS.Timeout | null = null
  private closed = false

  constructor(clock: Clock, deliver: (functionName: string, event: object) => Promise<unknown>) {
    this.clock = clock
    this.deliver = deliver
    clock.onMove(() => this.wake())
  }

  private wake(): void {
    if (this.timer) clearTimeout(this.timer)
    const now = this.clock.elapsed()
    for (const pause of [...this.pauses]) {
      if (pause.endsAt > now && !this.closed) continue
      this.pauses.delete(pause)
      pause.resume()
    }
    if (this.pauses.size === 0) return
    const next = Math.min(...[...this.pauses].map(({ endsAt }) => endsAt))
    this.timer = setTimeout(() => this.wake(), Math.max(next - now, 0))
    this.timer.unref()
  }

  private pause(): Promise<void> {
    return new Promise((resume) => {
      this.pauses.add({ endsAt: this.clock.elapsed() + PAUSE_MS, resume })
      this.wake()
    })
  }

  private async tryOnce(functionName: string, event: object): Promise<{ returned: unknown } | string> {
    const trying = this.deliver(functionName, event)
    const quiet = trying.catch(() => undefined).finally(() => this.underWay.delete(quiet))
    this.underWay.add(quiet)
    try {
      return { returned: await trying }
    } catch (error) {
      return error instanceof FunctionError ? error.code : 'SYS_ERR'
    }
  }

  /** Sends an event. The promise ends when it went through or was given up, and never rejects. */
  async send(functionName: string, event: object): Promise<Outcome> {
    const since = this.clock.elapsed()
    let failures = 0
    for (let tries = 1; ; tries += 1) {
      const tried = await this.tryOnce(functionName, event)
      if (typeof tried !== 'string') return { tries, ...tried }
      if (RUN_ERRORS.has(tried)) failures += 1
      else if (tried !== 'EXCEED_CONCURRENT_REQUEST_LIMIT') return { tries, failed: tried }
      if (failures > RETRIES || this.clock.elapsed() - since > KEPT_MS) return { tries, failed: tried }
      await this.pause()
      if (this.closed) return { tries, failed: tried }
    }
  }

  /** Waits until no try is under way; events that pause before their next try are not waited for. */
  async settled(): Promise<void> {
    while (this.underWay.size > 0) await Promise.all(this.underWay)
  }

  /** Gives up what pauses. */
  close(): void {
    this.closed = true
    this.wake()
  }
}
