import type { Difference, RewardCard, VoucherState } from '@contract/mall'

/** Names of the kinds of rewards. */
export const CATEGORY_WORDS: Record<RewardCard['category'], string> = {
  safety: '劳保用品',
  daily: '生活用品',
  tool: '工具',
}

/** Names of a voucher's states. */
export const STATE_WORDS: Record<VoucherState, string> = {
  issued: '待核销',
  used: '已核销',
  cancelled: '已取消',
  lapsed: '已过期',
}

/** The tint that goes with a state; the word carries the meaning. */
export const STATE_TONES = { issued: 'gold', used: 'ok', cancelled: 'plain', lapsed: 'warn' } as const

/** K7QM 3XHD: a code in two groups, as it is read aloud. */
export const groupedCode = (code: string): string => code.replace(/(.{4})(?=.)/g, '$1 ')

/** Why what was handed out without a network could not be written off. */
export const WHY_WORDS: Record<Difference['why'], string> = {
  used: '这张券已在别处核销过，多发了一份。',
  cancelled: '会员已取消这张券，积分已退回。',
  lapsed: '补记得太晚，这张券已过期，积分已退回。',
  own: '自己的券要请另一位核销员办，没有核销。',
}
