import type { Input } from '../../../contract/contract'

/** A class that the demo town starts with. All of them are made up: 示例. */
export type SampleClass = Pick<
  Input<'class.plan'>,
  'courseId' | 'lessonId' | 'place' | 'teacherTitle' | 'capacity' | 'cancelHours'
> & {
  /** It begins at the next full quarter of an hour after so many minutes. */
  readonly startsInMinutes: number
  readonly minutes: number
  /** Who has a seat or, once all are taken, waits: demo people who are bound. */
  readonly enrolled: readonly string[]
}

/** Who plans them. */
export const PLANNED_BY = 'sun'

const DAY_MINUTES = 24 * 60

export const sampleClasses: readonly SampleClass[] = [
  // Today: one can check in already.
  {
    ...{ courseId: 'caliper', lessonId: 'caliper-1', teacherTitle: '姜山工匠' },
    ...{ place: '一舟学院实训室（示例）', startsInMinutes: 30, minutes: 90, cancelHours: 0 },
    ...{ capacity: 20, enrolled: ['chen', 'zhou', 'qian'] },
  },
  {
    ...{ courseId: 'electric', lessonId: 'electric-3', teacherTitle: '劳模先进' },
    ...{ place: '总院一楼教室（示例）', startsInMinutes: 3 * DAY_MINUTES, minutes: 120, cancelHours: 24 },
    ...{ capacity: 30, enrolled: ['zhou', 'feng'] },
  },
  // Full, with one who waits.
  {
    ...{ courseId: 'brush', lessonId: null, teacherTitle: '最美产业工人' },
    ...{ place: '总院二楼书画室（示例）', startsInMinutes: 6 * DAY_MINUTES, minutes: 90, cancelHours: 24 },
    ...{ capacity: 2, enrolled: ['chen', 'feng', 'hu'] },
  },
]
