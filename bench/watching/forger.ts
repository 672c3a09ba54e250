import { codeOf, dataOf, type Town } from '../../e2e/town'
import { type Admitted, creditOf } from './admit'
import type { Payload } from './network'

type Segment = Payload['segments'][number]
type Window = { readonly lessonId: string; readonly fromMs: number; toMs: number }

/** The fastest that a lesson may be watched. */
const FASTEST = 2

/** Somebody who hands in what he has not seen, over the same door as everybody else. */
export class Forger {
  private readonly windows: Window[] = []

  constructor(
    private readonly town: Town,
    readonly who: Admitted,
  ) {}

  private get person() {
    return this.town.as(this.who.handle)
  }

  private get nowMs(): number {
    return this.town.cloud.clock.now()
  }

  /** Opens a play session; the time in which it may credit is from now until the next one is open. */
  async open(lessonId: string): Promise<string> {
    const fromMs = this.nowMs
    const { sessionId } = dataOf(await this.person.mutate('replay.openSession', { lessonId }))
    const before = this.windows.at(-1)
    if (before) before.toMs = this.nowMs
    this.windows.push({ lessonId, fromMs, toMs: Number.POSITIVE_INFINITY })
    return sessionId
  }

  /** Claims to have watched these stretches, whatever the answer. */
  async claim(sessionId: string, ...segments: readonly Segment[]): Promise<void> {
    const positionSeconds = Math.max(0, ...segments.map(({ toSeconds }) => toSeconds))
    dataOf(await this.person.call('replay.flush', { sessionId, segments: [...segments], positionSeconds }))
    const window = this.windows.at(-1)
    if (window?.toMs === Number.POSITIVE_INFINITY) this.lastClaimMs = this.nowMs
  }

  private lastClaimMs = 0

  /** Sends what the contract does not even know. @returns the refusal's code */
  async send(input: unknown): Promise<string> {
    return codeOf(await this.person.send('replay.flush', input))
  }

  /** Seconds that the academy credits him with. */
  credited(): number {
    return [...creditOf(this.town, this.who.memberId).values()].reduce((sum, seconds) => sum + seconds, 0)
  }

  /** Credited seconds that the time he let pass in a lesson's sessions cannot explain, at the fastest speed. */
  beyondTime(): number {
    const allowed = new Map<string, number>()
    for (const { lessonId, fromMs, toMs } of this.windows) {
      const lastedMs = Math.max(0, Math.min(toMs, this.lastClaimMs) - fromMs)
      allowed.set(lessonId, (allowed.get(lessonId) ?? 0) + (lastedMs * FASTEST) / 1000)
    }
    return [...creditOf(this.town, this.who.memberId)].reduce(
      (sum, [lessonId, seconds]) => sum + Math.max(0, seconds - (allowed.get(lessonId) ?? 0)),
      0,
    )
  }
}
