import type { ClaimRule } from '@contract/rules/claims'
import { impossible } from '@contract/rules/impossible'
import { dayKeyOf } from '../../kernel/day-key'

/**
 * What a member is paid for once: a level of skill, whatever the certificate; else the thing of that name on that day,
 * however it is spaced or written wide.
 */
export const onceOf = (
  ruleCode: ClaimRule,
  { tier, subject, dayKey }: { tier: string | null; subject: string; dayKey: string },
): string => {
  switch (ruleCode) {
    case 'SKILL_UP':
      return tier ?? ''
    case 'CONTEST_JOIN':
    case 'CONTEST_WIN':
    case 'MENTOR_GRAD': {
      const plain = subject.normalize('NFKC').replace(/[\s\p{P}]/gu, '')
      return `${dayKey} ${plain.toLowerCase()}`
    }
    default:
      return impossible(ruleCode)
  }
}

/** The same day a year before. */
const yearBefore = (dayKey: string): string => `${Number(dayKey.slice(0, 4)) - 1}${dayKey.slice(4)}`

/** Whether a day is one that is there, not in the future and not more than a year ago. */
export const isDayFit = (dayKey: string, now: number): boolean => {
  const today = dayKeyOf(now)
  const parsed = Date.parse(`${dayKey}T00:00:00Z`)
  const isThere = !Number.isNaN(parsed) && new Date(parsed).toISOString().startsWith(dayKey)
  return isThere && dayKey <= today && dayKey >= yearBefore(today)
}
