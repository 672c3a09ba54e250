import { type Stretch, unionOf } from '../../contract/rules/watched'

/** Fractions that a sum of steps leaves over. */
const CRUMB = 1e-6

/** As much of a second as may be missing from it: players' clocks are rounded, see `track.ts` of the mini-program. */
const ROUNDING_SECONDS = 0.05

/** A video as it really plays: the truth that the academy's credit is held against. */
export class Film {
  position = 0
  speed = 1
  playing = false
  private readonly played: [number, number][] = []

  constructor(private readonly durationSeconds: number) {}

  get ended(): boolean {
    return this.position >= this.durationSeconds
  }

  seek(position: number): void {
    this.position = position
  }

  /** Plays for so many real milliseconds. */
  run(ms: number): void {
    const to = Math.min(this.durationSeconds, this.position + (ms * this.speed) / 1000)
    const last = this.played.at(-1)
    if (last && Math.abs(last[1] - this.position) < CRUMB) last[1] = to
    else this.played.push([this.position, to])
    this.position = to
  }

  get stretches(): readonly Stretch[] {
    return this.played
  }

  /** Whole seconds of which every part was played, in whatever order. */
  secondsPlayed(): number {
    const rounding = ROUNDING_SECONDS + CRUMB
    const widened = this.played.map(([from, to]): Stretch => [from - rounding, to + rounding])
    return unionOf(widened).reduce(
      (sum, [from, to]) => sum + Math.max(0, Math.floor(to) - Math.ceil(from)),
      0,
    )
  }
}
