import type { Difference } from '@contract/mall'

/** Why what was handed out without a network could not be written off. */
export const WHY_WORDS: Record<Difference['why'], string> = {
  used: '这张券已在别处核销过，多发了一份。',
  cancelled: '会员已取消这张券，积分已退回。',
  lapsed: '补记得太晚，这张券已过期，积分已退回。',
  own: '自己的券要请另一位核销员办，没有核销。',
}
