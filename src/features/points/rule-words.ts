import type { RuleCard } from '@contract/points'

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
