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

/** What comes on top, and what does not count towards the day's total; empty where there is nothing to say. */
export const extraWords = ({ streakBonus, fullMarkBonus, capExempt, tiers }: RuleCard): string =>
  [
    tiers ? tiers.map(({ tier, points }) => `${tier} ${points} 分`).join('、') : '',
    streakBonus ? `每连续 ${streakBonus.days} 天另加 ${streakBonus.points} 分` : '',
    fullMarkBonus ? `满分另加 ${fullMarkBonus} 分` : '',
    capExempt ? '不占每天的总数' : '',
  ]
    .filter(Boolean)
    .join('；')

/** +5, −5, or +30 起 where the tier decides. */
export const pointsWords = ({ points, tiers }: RuleCard): string => {
  if (points < 0) return `−${-points}`
  return tiers ? `+${points} 起` : `+${points}`
}
