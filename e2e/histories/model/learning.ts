import { earn, spendable } from './ledger'
import { done, type Foretold, type Model, memberOf, refused } from './model'

/** Lessons of the sample town that take half a minute or so, with their seconds. */
export const LESSONS = { 'electric-1': 24, 'electric-2': 42, 'caliper-1': 40, 'table-1': 36 } as const
export type LessonId = keyof typeof LESSONS
export const lessonIds = Object.keys(LESSONS) as LessonId[]

export const bind = (model: Model, member: number, at: number): Foretold => {
  const one = memberOf(model, member)
  if (one.bound) return refused('ALREADY_BOUND')
  one.bound = true
  const earnedPoints = earn(one.ledger, 'BIND', at)
  return done({ earnedPoints, available: spendable(one.ledger, at) })
}

/** Watches a lesson to its end. What a day's cap put off is paid when the lesson is opened again. */
export const watch = (model: Model, member: number, lesson: LessonId, openedAt: number): Foretold => {
  const { bound, ledger, lessons } = memberOf(model, member)
  if (!bound) return refused('NOT_BOUND')
  const at = openedAt + LESSONS[lesson] * 1000
  const settle = (moment: number): number => {
    const points = lessons[lesson] === 'paid' ? 0 : earn(ledger, 'REPLAY', moment)
    if (points > 0) lessons[lesson] = 'paid'
    return points
  }
  if (lessons[lesson] === 'completed') settle(openedAt)
  lessons[lesson] ??= 'completed'
  return done({ earnedPoints: settle(at) })
}
