import type { ClaimCard } from '@contract/claim'

/** What a claim is about: 竞赛获奖（区级）. */
export const ruleWords = ({ ruleTitle, tier }: Pick<ClaimCard, 'ruleTitle' | 'tier'>): string =>
  tier ? `${ruleTitle}（${tier}）` : ruleTitle

/** 2026年10月1日 for `2026-10-01`. */
export const dayKeyWords = (dayKey: string): string => {
  const [year, month, day] = dayKey.split('-').map(Number)
  return `${year}年${month}月${day}日`
}
