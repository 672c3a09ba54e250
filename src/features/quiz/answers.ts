import { readStored, removeStored, writeStored } from '@/lib/storage'

/** By question, the places of what was chosen. */
export type Answers = Readonly<Record<string, readonly number[]>>

const slotOf = (courseId: string): string => `quiz-answers:${courseId}`

const isPlaces = (value: unknown): value is number[] =>
  Array.isArray(value) && value.every((place) => Number.isInteger(place))

/** What was chosen so far in this try; nothing of another one, and nothing that nobody understands. */
export const readAnswers = (courseId: string, tryId: string): Answers => {
  const stored = readStored(slotOf(courseId))
  if (typeof stored !== 'object' || stored === null) return {}
  const { tryId: of, answers } = stored as { tryId?: unknown; answers?: unknown }
  if (of !== tryId || typeof answers !== 'object' || answers === null) return {}
  return Object.fromEntries(
    Object.entries(answers).filter((entry): entry is [string, number[]] => isPlaces(entry[1])),
  )
}

/** Keeps it on the phone: without a network, and when the page is closed. */
export const keepAnswers = (courseId: string, tryId: string, answers: Answers): void => {
  writeStored(slotOf(courseId), { tryId, answers })
}

export const dropAnswers = (courseId: string): void => removeStored(slotOf(courseId))
