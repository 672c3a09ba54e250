import type { Output } from '@contract/contract'
import { impossible } from '@contract/rules/impossible'
import { dayMomentWords } from '@/lib/time-words'

type Standing = Pick<Output<'mall.check'>, 'state' | 'usedAt' | 'lapsesAt' | 'progress'>

/** Why nothing may be handed out for this voucher; null where it may. */
export const standWords = ({ state, usedAt, lapsesAt, progress }: Standing): string | null => {
  switch (state) {
    case 'issued':
      return progress.open.length > 0 ? null : '自己的券，请另一位核销员核销。'
    case 'used':
      return `这张券${usedAt === null ? '' : ` ${dayMomentWords(usedAt)} `}已核销过，不要发放。`
    case 'cancelled':
      return '会员已取消这张券，不要发放。'
    case 'lapsed':
      return `这张券 ${dayMomentWords(lapsesAt)} 已过期，不要发放。积分会退回，会员可以重新兑换。`
    default:
      return impossible(state)
  }
}
