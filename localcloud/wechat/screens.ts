import type { Clock } from '../clock'

/** Nobody holds a code to a scanner for longer; a page that is closed without a word is forgotten then. */
const LIFE_MS = 10 * 60_000
const MAX_CHARACTERS = 500

type Shown = { text: string; since: number; toldAt: number }

/** What each person's screen shows to be scanned by another: a camera that two phones on one machine lack. */
export class Screens {
  private shown = new Map<string, Shown>()
  private readonly clock: Clock

  constructor(clock: Clock) {
    this.clock = clock
  }

  /**
   * Tells what a person's screen shows now; null: nothing any more. Told again, the same text lives on.
   * @throws RangeError for a text that is empty or longer than 500 characters
   */
  show(handle: string, text: string | null): void {
    if (text === null) {
      this.shown.delete(handle)
      return
    }
    if (text === '' || text.length > MAX_CHARACTERS)
      throw new RangeError(`a screen shows 1 to ${MAX_CHARACTERS} characters`)
    const before = this.all().find((one) => one.handle === handle && one.text === text)
    const since = before?.since ?? this.clock.now()
    this.shown.set(handle, { text, since, toldAt: this.clock.elapsed() })
  }

  /** Keeps what is shown. @returns what puts it back */
  still(): () => void {
    const kept = [...this.shown]
    return () => {
      this.shown = new Map(kept)
    }
  }

  /** What is shown now, the newest first; `since` is epoch milliseconds. */
  all(): { handle: string; text: string; since: number }[] {
    const now = this.clock.elapsed()
    for (const [handle, { toldAt }] of this.shown) if (now - toldAt > LIFE_MS) this.shown.delete(handle)
    return [...this.shown]
      .map(([handle, { text, since }]) => ({ handle, text, since }))
      .sort((a, b) => b.since - a.since)
  }
}
