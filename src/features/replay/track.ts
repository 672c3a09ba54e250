import type { Speed } from '@contract/replay'
import { lastOf } from '@contract/rules/last-of'

/** A stretch of whole seconds that was really played, `[fromSeconds, toSeconds)`, at one speed. */
export type Segment = { readonly fromSeconds: number; readonly toSeconds: number; readonly speed: Speed }

/**
 * What has been played since it was last handed on. `from`–`to` is the stretch being played, in seconds
 * of the video with fractions; `heardAtMs` is when the player last reported while playing.
 */
export type Track = {
  readonly speed: Speed
  readonly from: number
  readonly to: number
  readonly heardAtMs: number | null
  readonly done: readonly Segment[]
}

/**
 * A player reports about four times a second; after a longer silence nobody knows what was played. A video that
 * stopped to load goes on where it stood, so one report's step joins all the same.
 */
const MAX_SILENCE_MS = 3_000

/** Reports are late by up to a frame or two, and a decoder catches up after a stall. */
const SLACK_SECONDS = 0.35

/** The first report after playing starts comes up to this long after it, in seconds of real time. */
const FIRST_REPORT_SECONDS = 0.75

/** Rounding of a player's clock: 19.97 is the end of second 19. */
const ROUNDING_SECONDS = 0.05

/** A video file may end this much before or after its catalogued whole seconds. */
const TAIL_SECONDS = 1.5

/** A track that starts at a position, with nothing played. */
export const trackAt = (position: number, speed: Speed): Track => ({
  speed,
  from: position,
  to: position,
  heardAtMs: null,
  done: [],
})

/** The longest step of the video that playing alone explains. */
const explainableStep = (track: Track, atMs: number): number => {
  if (track.heardAtMs === null) return FIRST_REPORT_SECONDS * track.speed
  const silenceMs = atMs - track.heardAtMs
  if (silenceMs < 0 || silenceMs > MAX_SILENCE_MS) return FIRST_REPORT_SECONDS * track.speed
  return (silenceMs / 1000) * track.speed + SLACK_SECONDS
}

/** Takes the whole seconds of the current stretch over into `done`; what is left of a second stays. */
const collected = (track: Track): Track => {
  const fromSeconds = Math.max(0, Math.ceil(track.from - ROUNDING_SECONDS))
  const toSeconds = Math.floor(track.to + ROUNDING_SECONDS)
  if (toSeconds <= fromSeconds) return track
  const last = lastOf(track.done)
  const joins = last && last.toSeconds === fromSeconds && last.speed === track.speed
  const segment = { fromSeconds: joins ? last.fromSeconds : fromSeconds, toSeconds, speed: track.speed }
  return { ...track, from: toSeconds, done: [...(joins ? track.done.slice(0, -1) : track.done), segment] }
}

/** The position was changed by hand: what lies between was not played. */
export const movedTo = (track: Track, position: number): Track => ({
  ...collected(track),
  from: position,
  to: position,
  heardAtMs: null,
})

/** The player reports a position while playing. A step that playing cannot explain is a jump. */
export const playedTo = (track: Track, position: number, atMs: number): Track => {
  const step = position - track.to
  if (step === 0) return { ...track, heardAtMs: atMs }
  if (step < 0 || step > explainableStep(track, atMs)) return { ...movedTo(track, position), heardAtMs: atMs }
  return { ...track, to: position, heardAtMs: atMs }
}

/** The player stopped for the moment; playing on from here continues the same second. */
export const paused = (track: Track): Track => ({ ...track, heardAtMs: null })

/** Another speed from here on. A second under way counts at the new speed. */
export const atSpeed = (track: Track, speed: Speed): Track => ({ ...collected(track), speed })

/** The video played to its end: a last second that the file cuts short counts as whole. */
export const endedAt = (track: Track, durationSeconds: number): Track =>
  Math.abs(durationSeconds - track.to) <= TAIL_SECONDS && track.to > track.from
    ? { ...track, to: durationSeconds, heardAtMs: null }
    : paused(track)

/** Whole seconds played since the last `taken`, and the track without them. */
export const taken = (track: Track): { segments: readonly Segment[]; track: Track } => {
  const whole = collected(track)
  return { segments: whole.done, track: { ...whole, done: [] } }
}
