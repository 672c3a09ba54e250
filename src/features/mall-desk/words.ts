import type { RewardCard } from '@contract/mall'

/** Names of the kinds of rewards. */
export const CATEGORY_WORDS: Record<RewardCard['category'], string> = {
  safety: '劳保用品',
  daily: '生活用品',
  tool: '工具',
}

/** Names of the line drawings that stand for a reward without a picture. */
export const COVER_WORDS: Record<RewardCard['cover'], string> = {
  cup: '水杯',
  gloves: '手套',
  umbrella: '雨伞',
  towel: '毛巾',
  toolkit: '工具箱',
}
