import type { RewardCard } from '@contract/mall'

/** Names of the kinds of rewards. */
export const CATEGORY_WORDS: Record<RewardCard['category'], string> = {
  safety: '劳保用品',
  daily: '生活用品',
  tool: '工具',
}

/** The tint that goes with a state; the word carries the meaning. */
export const STATE_TONES = { issued: 'gold', used: 'ok', cancelled: 'plain', lapsed: 'warn' } as const

/** K7QM 3XHD: a code in two groups, as it is read aloud. */
export const groupedCode = (code: string): string => code.replace(/(.{4})(?=.)/g, '$1 ')
