/** One slide of a clip: what stands on it and how long it stays. */
export type Slide = {
  /** Also the title of the chapter that starts with this slide. */
  readonly title: string
  /** Even, so that every slide starts on a key frame and a chapter can be jumped to exactly. */
  readonly seconds: number
  /** Two to four short lines of teaching. `→` and numbers are set in gold. */
  readonly lines: readonly string[]
  /** The name of the line drawing at the right; see `drawings.ts`. */
  readonly drawing: string
}

/** One lesson's clip: `clip` is its file name without `.mp4`. */
export type Deck = {
  readonly clip: string
  readonly courseTitle: string
  readonly lessonTitle: string
  readonly slides: readonly Slide[]
}

export type Chapter = { readonly atSeconds: number; readonly title: string }

/** Whole seconds that a deck's clip lasts. */
export const durationOf = (deck: Deck): number => deck.slides.reduce((sum, slide) => sum + slide.seconds, 0)

/** One chapter per slide, at the second the slide appears. */
export function chaptersOf(deck: Deck): Chapter[] {
  let atSeconds = 0
  return deck.slides.map((slide) => {
    const chapter = { atSeconds, title: slide.title }
    atSeconds += slide.seconds
    return chapter
  })
}
