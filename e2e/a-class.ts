import type { Input } from '../contract/contract'
import { dataOf, type Town } from './town'

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS

let rooms = 0
/** A room that no other class of this process is in. */
const ownRoom = (): string => {
  rooms += 1
  return `总院 ${rooms} 号教室`
}

/** What `sun`, an admin, plans: a class of two hours in a room of its own, ten days ahead unless said otherwise. */
export const newClass = (
  now: number,
  { startsAt = now + 10 * DAY_MS, ...changed }: Partial<Input<'class.plan'>> = {},
): Input<'class.plan'> => ({
  courseId: 'electric',
  lessonId: 'electric-1',
  startsAt,
  endsAt: startsAt + 2 * HOUR_MS,
  signUpUntil: startsAt - HOUR_MS,
  cancelHours: 24,
  capacity: 30,
  teacherTitle: '姜山工匠',
  teacherId: null,
  place: ownRoom(),
  ...changed,
})

/** The same class a day later, in another room: what `sun` makes of one that nobody has changed before. */
export const changedClass = (now: number, sessionId: string): Input<'class.change'> => {
  const {
    courseId: _course,
    lessonId: _lesson,
    teacherId: _teacher,
    ...planned
  } = newClass(now, {
    startsAt: now + 11 * DAY_MS,
  })
  return { ...planned, sessionId, version: 1 }
}

/** A class that is planned, but not open. */
export const aPlannedClass = async (
  town: Town,
  changed: Partial<Input<'class.plan'>> = {},
): Promise<{ readonly sessionId: string }> => {
  const input = newClass(town.cloud.clock.now(), changed)
  const { sessionId } = dataOf(await town.as('sun').mutate('class.plan', input))
  return { sessionId }
}

/** A class that members can enrol for. */
export const aClass = async (
  town: Town,
  changed: Partial<Input<'class.plan'>> = {},
): Promise<{ readonly sessionId: string }> => {
  const { sessionId } = await aPlannedClass(town, changed)
  dataOf(await town.as('sun').mutate('class.open', { sessionId }))
  return { sessionId }
}
