import type { RuleCard } from '@contract/points'

/** How often a rule pays, and what it can still bring today. */
export const limitWords = ({ points, once, dayCap, leftToday }: RuleCard): string => {
  if (points < 0) return '每次都扣'
  if (once) return '只计一次'
  if (dayCap === null || leftToday === null) return '每次都计'
  return leftToday > 0
    ? `每天最多 ${dayCap} 分，今天还能得 ${leftToday} 分`
    : `每天最多 ${dayCap} 分，今天已得满`
}
