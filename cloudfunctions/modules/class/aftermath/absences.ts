import { classLimits } from '@contract/rules/class-limits'
import { dayKeyOf, endOfDay, yearOf } from '../../../kernel/day-key'
import type { MemberDocument } from '../../member/module'

type Absences = NonNullable<MemberDocument['absences']>

const DAY_MS = 86_400_000

/**
 * A member's absences after one more.
 * @param missedAt when the class was that he missed; one of a year that is over counts for nothing more
 */
export const afterAbsence = (before: Absences | undefined, missedAt: number, now: number): Absences => {
  const year = yearOf(missedAt)
  if (before && before.year > year) return before
  const times = (before?.year === year ? before.times : 0) + 1
  const isMany = times % classLimits.absences === 0
  const blockedUntil = isMany
    ? endOfDay(dayKeyOf(now + classLimits.blockedDays * DAY_MS))
    : (before?.blockedUntil ?? null)
  return { year, times, blockedUntil }
}
