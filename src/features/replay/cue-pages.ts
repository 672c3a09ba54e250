/** One spoken line and when it begins. */
export type Cue = { readonly atSeconds: number; readonly text: string }

/** Lines on the screen at once: few, so that a phone is told little when they change, and nobody loses his place. */
export const CUES_SHOWN = { normal: 6, elder: 3 } as const

/** Hits of a search that are listed. */
export const MOST_HITS = 20

/** The line that is being said at a second: the last one that has begun; -1 before the first. */
export const cueAt = (cues: readonly Cue[], seconds: number): number =>
  cues.filter(({ atSeconds }) => atSeconds <= seconds).length - 1

/** Which page of lines one of them stands on. */
export const pageOf = (at: number, size: number): number => Math.floor(Math.max(0, at) / size)

/** The last page of so many lines. */
export const lastPage = (count: number, size: number): number => pageOf(count - 1, size)

const folded = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s+/g, '')

/** Lines in which a text stands; width, capitals and spaces make no difference. */
export const hitsIn = (cues: readonly Cue[], typed: string): readonly Cue[] => {
  const wanted = folded(typed)
  return wanted === '' ? [] : cues.filter(({ text }) => folded(text).includes(wanted))
}
