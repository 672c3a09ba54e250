import type { Speed, WatchProgress } from '@contract/replay'
import { type Stretch, secondsIn, unionOf, without } from '@contract/rules/watched'
import type { FlushOutcome } from './flusher'
import {
  atSpeed,
  endedAt,
  movedTo,
  paused,
  playedTo,
  type Segment,
  type Track,
  taken,
  trackAt,
} from './track'

/**
 * Between two flushes while playing, in milliseconds. The first comes earlier, to save something soon: the others
 * make up for it, so that a viewer who stays some minutes costs at most one flush a minute, pauses and all.
 */
const FLUSH_MS = 120_000
const FIRST_FLUSH_MS = 15_000

/** What did not arrive is sent again after this long. */
const RETRY_MS = 30_000

/** A pause saves at once, but not sooner than this after the flush before: who stops every few seconds is not asked to. */
const PAUSE_FLUSH_MS = 120_000

/** Watched seconds reach the phone's storage this often, so that a crash loses no more. */
const STORE_MS = 5_000

/** While it plays, at whatever speed, the screen is told no more often: that is an old phone's dearest step. */
const SHOW_MS = 1_000

/** When completion seems reached but is not confirmed, the next try waits this long. */
const COMPLETION_RETRY_MS = 10_000

/** What the screen shows of a session. */
export type PlayView = {
  readonly progress: WatchProgress
  readonly positionSeconds: number
  /** Confirmed and not yet confirmed together. */
  readonly watched: readonly Stretch[]
  readonly unsavedSeconds: number
  readonly offline: boolean
  readonly superseded: boolean
  readonly refusedSeconds: number
  readonly earnedPoints: number
  readonly waitingForCap: boolean
}

type Surroundings = {
  readonly durationSeconds: number
  readonly progress: WatchProgress
  readonly startAtSeconds: number
  readonly speed: Speed
  readonly now: () => number
  /** Does something once so many milliseconds have passed. */
  readonly later: (ms: number, act: () => void) => void
  /** Keeps segments on the phone. */
  readonly store: (segments: readonly Segment[], positionSeconds: number) => void
  /** Segments on the phone that the server has not confirmed. */
  readonly unsaved: () => readonly Stretch[]
  readonly flush: () => Promise<FlushOutcome | undefined>
  readonly flushParting: () => Promise<FlushOutcome | undefined>
  readonly onChange: (view: PlayView) => void
}

const stretchOf = ({ fromSeconds, toSeconds }: Segment): Stretch => [fromSeconds, toSeconds]

/** What is shown before anything has been played. */
export const restingView = (
  progress: WatchProgress,
  positionSeconds = progress.positionSeconds,
): PlayView => ({
  progress,
  positionSeconds,
  watched: progress.watched,
  unsavedSeconds: 0,
  offline: false,
  superseded: false,
  refusedSeconds: 0,
  earnedPoints: 0,
  waitingForCap: false,
})

/** One play session on this phone: decides what counts as watched, when it is kept and when handed in. */
export class PlaySession {
  private track: Track
  private view: PlayView
  /** Where the video is; the screen may not have been told yet. */
  private positionSeconds: number
  private shownAt = Number.NEGATIVE_INFINITY
  private showsLater = false
  private nextFlushAt: number
  private storedAt: number
  private handedInAt: number | null = null
  private completionTriedAt = 0

  constructor(private readonly around: Surroundings) {
    this.track = trackAt(around.startAtSeconds, around.speed)
    this.positionSeconds = Math.floor(around.startAtSeconds)
    this.view = restingView(around.progress, this.positionSeconds)
    this.nextFlushAt = around.now() + FIRST_FLUSH_MS
    this.storedAt = around.now()
  }

  /** The player reports a position while playing, in seconds with fractions. */
  tick(position: number): void {
    this.track = playedTo(this.track, position, this.around.now())
    const second = this.wholeSecond(position)
    if (second === this.positionSeconds) return
    this.positionSeconds = second
    this.showPosition()
    this.afterTick()
  }

  /** Tells the screen where the video is: now, or once a second has passed since it was told something. */
  private showPosition(): void {
    if (this.positionSeconds === this.view.positionSeconds || this.showsLater) return
    const waitMs = this.shownAt + SHOW_MS - this.around.now()
    this.showsLater = waitMs > 0
    if (waitMs <= 0) this.show({})
    else
      this.around.later(waitMs, () => {
        this.showsLater = false
        this.showPosition()
      })
  }

  /** The position was changed by hand. */
  move(position: number): void {
    this.track = movedTo(this.track, position)
    this.positionSeconds = this.wholeSecond(position)
    this.show({})
  }

  pause(): void {
    this.track = paused(this.track)
    const { now, later } = this.around
    const waitMs = this.handedInAt === null ? 0 : this.handedInAt + PAUSE_FLUSH_MS - now()
    if (waitMs <= 0) this.handIn()
    else {
      this.store()
      later(waitMs, () => this.handInIfIdle())
    }
  }

  changeSpeed(speed: Speed): void {
    this.track = atSpeed(this.track, speed)
    this.store()
  }

  end(): void {
    this.track = endedAt(this.track, this.around.durationSeconds)
    this.positionSeconds = this.around.durationSeconds
    this.show({})
    this.handIn()
  }

  /** The page is being hidden or closed. */
  leave(): void {
    this.store()
    void this.around.flushParting().then((outcome) => this.take(outcome))
  }

  /** While it plays, its own turn comes. */
  private handInIfIdle(): void {
    if (this.track.heardAtMs === null) this.handIn()
  }

  /** Saves now: at a pause, when the network is back, when it is time. */
  handIn(): void {
    this.store()
    this.handedInAt = this.around.now()
    this.nextFlushAt = this.handedInAt + FLUSH_MS
    void this.around.flush().then((outcome) => this.take(outcome))
  }

  private take(outcome: FlushOutcome | undefined): void {
    if (!outcome) return
    if (outcome.kind !== 'ok') {
      this.handedInAt = null
      this.nextFlushAt = Math.min(this.nextFlushAt, this.around.now() + RETRY_MS)
      this.show({ offline: outcome.kind === 'unreachable' })
      return
    }
    const { progress, refusedSeconds, waitingForCap, superseded } = outcome.data
    // Not summed from the answers: the one that told of the points may have been lost on its way.
    const earnedPoints = this.around.progress.paidPoints === null ? (progress.paidPoints ?? 0) : 0
    this.show({
      progress,
      refusedSeconds: this.view.refusedSeconds + refusedSeconds,
      earnedPoints,
      waitingForCap,
      superseded,
      offline: false,
    })
  }

  private wholeSecond(position: number): number {
    return Math.min(this.around.durationSeconds, Math.floor(position))
  }

  private show(change: Partial<Omit<PlayView, 'positionSeconds' | 'watched' | 'unsavedSeconds'>>): void {
    const { watched: confirmed } = change.progress ?? this.view.progress
    const pending = this.pending()
    const watched = unionOf([...confirmed, ...pending])
    const unsavedSeconds = secondsIn(without(pending, confirmed))
    const { positionSeconds } = this
    this.view = { ...this.view, ...change, positionSeconds, watched, unsavedSeconds }
    this.shownAt = this.around.now()
    this.around.onChange(this.view)
  }

  /** Watched, and not yet confirmed. */
  private pending(): Stretch[] {
    return unionOf([...this.around.unsaved(), ...taken(this.track).segments.map(stretchOf)])
  }

  private store(): void {
    const { segments, track } = taken(this.track)
    this.track = track
    this.storedAt = this.around.now()
    this.around.store(segments, this.positionSeconds)
  }

  private completionDue(): boolean {
    const { progress } = this.view
    return (
      progress.completedAt === null &&
      this.around.now() - this.completionTriedAt >= COMPLETION_RETRY_MS &&
      secondsIn(unionOf([...progress.watched, ...this.pending()])) >= progress.neededSeconds
    )
  }

  private afterTick(): void {
    const now = this.around.now()
    if (this.completionDue()) {
      this.completionTriedAt = now
      this.handIn()
    } else if (now >= this.nextFlushAt) this.handIn()
    else if (now - this.storedAt >= STORE_MS) this.store()
  }
}
