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

/** Between two flushes while playing, in milliseconds; the first comes earlier, to save something soon. */
const FLUSH_MS = 60_000
const FIRST_FLUSH_MS = 15_000

/** Watched seconds reach the phone's storage this often, so that a crash loses no more. */
const STORE_MS = 5_000

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
  /** Keeps segments on the phone. */
  readonly store: (segments: readonly Segment[], positionSeconds: number) => void
  /** Segments on the phone that the server has not confirmed. */
  readonly unsaved: () => readonly Stretch[]
  readonly flush: () => Promise<FlushOutcome | undefined>
  readonly flushParting: () => void
  readonly onChange: (view: PlayView) => void
}

/** One play session on this phone: decides what counts as watched, when it is kept and when handed in. */
export const createPlaySession = (around: Surroundings) => {
  const { now, durationSeconds } = around
  let track: Track = trackAt(around.startAtSeconds, around.speed)
  let view: PlayView = {
    progress: around.progress,
    positionSeconds: Math.floor(around.startAtSeconds),
    watched: around.progress.watched,
    unsavedSeconds: 0,
    offline: false,
    superseded: false,
    refusedSeconds: 0,
    earnedPoints: 0,
    waitingForCap: false,
  }
  let nextFlushAt = now() + FIRST_FLUSH_MS
  let storedAt = now()
  let completionTriedAt = 0

  const show = (change: Partial<PlayView>) => {
    const progress = change.progress ?? view.progress
    const pending = unionOf([...around.unsaved(), ...taken(track).segments.map(stretchOf)])
    const watched = unionOf([...progress.watched, ...pending])
    const unsavedSeconds = secondsIn(without(pending, progress.watched))
    view = { ...view, ...change, watched, unsavedSeconds }
    around.onChange(view)
  }

  const store = () => {
    const { segments, track: rest } = taken(track)
    track = rest
    storedAt = now()
    around.store(segments, view.positionSeconds)
  }

  const handIn = async () => {
    store()
    nextFlushAt = now() + FLUSH_MS
    const outcome = await around.flush()
    if (!outcome) return
    if (outcome.kind !== 'ok') return show({ offline: outcome.kind === 'unreachable' })
    const { progress, refusedSeconds, earnedPoints, waitingForCap, superseded } = outcome.data
    show({
      progress,
      refusedSeconds: view.refusedSeconds + refusedSeconds,
      earnedPoints: view.earnedPoints + earnedPoints,
      waitingForCap,
      superseded,
      offline: false,
    })
  }

  const completionDue = (): boolean =>
    view.progress.completedAt === null &&
    secondsIn(view.watched) >= view.progress.neededSeconds &&
    now() - completionTriedAt >= COMPLETION_RETRY_MS

  const afterTick = () => {
    if (completionDue()) {
      completionTriedAt = now()
      void handIn()
    } else if (now() >= nextFlushAt) void handIn()
    else if (now() - storedAt >= STORE_MS) store()
  }

  return {
    /** The player reports a position while playing, in seconds with fractions. */
    tick: (position: number) => {
      track = playedTo(track, position, now())
      const positionSeconds = Math.min(durationSeconds, Math.floor(position))
      if (positionSeconds === view.positionSeconds) return
      show({ positionSeconds })
      afterTick()
    },
    /** The position was changed by hand. */
    move: (position: number) => {
      track = movedTo(track, position)
      show({ positionSeconds: Math.min(durationSeconds, Math.floor(position)) })
    },
    pause: () => {
      track = paused(track)
      void handIn()
    },
    changeSpeed: (speed: Speed) => {
      track = atSpeed(track, speed)
      void handIn()
    },
    end: () => {
      track = endedAt(track, durationSeconds)
      show({ positionSeconds: durationSeconds })
      void handIn()
    },
    /** The page is being hidden or closed. */
    leave: () => {
      store()
      around.flushParting()
    },
    /** The network is back, or the person asks to save now. */
    handIn: () => void handIn(),
  }
}

export type PlaySession = ReturnType<typeof createPlaySession>

const stretchOf = ({ fromSeconds, toSeconds }: Segment): Stretch => [fromSeconds, toSeconds]
