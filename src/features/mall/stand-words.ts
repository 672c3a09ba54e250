import type { Output } from '@contract/contract'
import { dayMomentWords } from '@/lib/time-words'

type Standing = Pick<Output<'mall.check'>, 'state' | 'usedAt' | 'lapsesAt' | 'progress'>

/** Why nothing may be handed out for this voucher; null where it may. */
export const standWords = ({ state, usedAt, lapsesAt, progress }: Standing): string | null => {
  if (state === 'issued') return progress.open.length > 0 ? null : '自己的券，请另一位核销员核销。'
  if (state === 'used')
    return usedAt === null
      ? '这张券已核销过，不要发放。'
      : `这张券 ${dayMomentWords(usedAt)} 已核销过，不要发放。`
  if (state === 'cancelled') return '会员已取消这张券，不要发放。'
  return `这张券 ${dayMomentWords(lapsesAt)} 已过期，不要发放。积分会退回，会员可以重新兑换。`
}
