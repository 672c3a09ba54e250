import type { Level } from './search-text'

/** One course in the list of a gram. */
export type Posting = { readonly courseId: string; readonly level: Level; readonly publishedAt: number }

const TIME_DIGITS = 9

/** As text, since a list of texts is a third of the size of a list of objects, and one lookup brings whole lists. */
export const packPosting = ({ courseId, level, publishedAt }: Posting): string =>
  `${level}${publishedAt.toString(36).padStart(TIME_DIGITS, '0')}${courseId}`

export const unpackPosting = (packed: string): Posting => ({
  level: Number(packed[0]) as Level,
  publishedAt: Number.parseInt(packed.slice(1, 1 + TIME_DIGITS), 36),
  courseId: packed.slice(1 + TIME_DIGITS),
})
