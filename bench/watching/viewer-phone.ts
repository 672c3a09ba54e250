import type { Output } from '../../contract/contract'
import type { Speed } from '../../contract/replay'
import { type Batch, coveredBy, isUnsaved } from '../../src/features/replay/batch'
import type { FlushOutcome } from '../../src/features/replay/flusher'
import { batchIn, withConfirmed, withWatched } from '../../src/features/replay/kept-batches'
import { PlaySession } from '../../src/features/replay/play-session'
import type { Network } from './network'
import type { World } from './world'

const SEGMENTS_PER_CALL = 60
const MAX_CALLS = 5

type Opened = Output<'replay.openSession'> & { readonly startAtSeconds: number }
type Lesson = { readonly lessonId: string; readonly durationSeconds: number }

/** A phone with the mini-program's own session and its memory; only the screen and the video are made up. */
export class ViewerPhone {
  private kept: readonly Batch[] = []
  private tail: Promise<unknown> = Promise.resolve()
  /** The phone's moment, of which the ticks are made. */
  nowMs = 0

  constructor(
    private readonly world: World,
    private readonly network: Network,
  ) {}

  private async sendOnce(sessionId: string): Promise<FlushOutcome | undefined> {
    const batch = batchIn(this.kept, sessionId)
    if (!batch || !isUnsaved(batch)) return undefined
    const segments = batch.segments.slice(0, SEGMENTS_PER_CALL)
    const { positionSeconds } = batch
    const payload = { sessionId, segments, positionSeconds }
    const outcome = await this.network.send(payload, Math.max(this.nowMs, this.world.nowMs))
    if (outcome.kind === 'refused') throw new Error(`an honest flush was refused: ${outcome.code}`)
    if (outcome.kind === 'ok') this.kept = withConfirmed(this.kept, sessionId, segments, positionSeconds)
    return outcome
  }

  private async sendAll(sessionId: string): Promise<FlushOutcome | undefined> {
    let last: FlushOutcome | undefined
    for (let calls = 0; calls < MAX_CALLS; calls += 1) {
      const outcome = await this.sendOnce(sessionId)
      if (!outcome) break
      last = outcome
      if (outcome.kind !== 'ok') break
    }
    return last
  }

  private flush(sessionId: string): Promise<FlushOutcome | undefined> {
    const turn = this.tail.then(() => this.sendAll(sessionId))
    this.tail = turn
    return turn
  }

  /** Hands in what is left of all sessions, as the mini-program does whenever it starts. */
  async flushLeftovers(): Promise<void> {
    for (const { sessionId } of this.kept) await this.flush(sessionId)
  }

  get hasUnsaved(): boolean {
    return this.kept.some(isUnsaved)
  }

  session(
    { sessionId, progress, startAtSeconds }: Opened,
    { lessonId, durationSeconds }: Lesson,
    speed: Speed,
  ): PlaySession {
    return new PlaySession({
      ...{ durationSeconds, progress, startAtSeconds, speed },
      now: () => this.nowMs,
      later: (ms, act) => this.world.later(this.nowMs + ms, act),
      store: (segments, positionSeconds) => {
        this.kept = withWatched(this.kept, { sessionId, lessonId, segments, positionSeconds })
      },
      unsaved: () => coveredBy(batchIn(this.kept, sessionId)?.segments ?? []),
      flush: () => this.flush(sessionId),
      flushParting: () => this.sendOnce(sessionId),
      onChange: () => undefined,
    })
  }
}
