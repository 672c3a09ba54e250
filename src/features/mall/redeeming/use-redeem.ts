import { useDidShow } from '@tarojs/taro'
import { useState } from 'react'
import { outdateAll } from '@/lib/query-cache'
import { useMutation } from '@/lib/use-mutation'
import { turnTo } from '@/shell/routes'
import { type Refusal, refusalOf } from './next-step'

/** Redeems once, then shows the voucher; a refusal stays until it is forgotten or the page is left. */
export const useRedeem = (rewardId: string, onChanged: () => Promise<void>) => {
  const mutation = useMutation('mall.redeem')
  const [refusal, setRefusal] = useState<Refusal>()
  // Who comes back from binding or from his vouchers may have removed what was in the way.
  useDidShow(() => setRefusal(undefined))

  const redeem = async (pickUpPointId: string): Promise<void> => {
    const outcome = await mutation.run({ rewardId, pickUpPointId })
    if (!outcome) return
    if (outcome.kind === 'ok') {
      outdateAll()
      return turnTo('mall/voucher', { voucherId: outcome.data.voucherId })
    }
    setRefusal(refusalOf(outcome))
    if (outcome.kind === 'refused') {
      // Stock, limit or balance are not what the page said: show what is now true.
      outdateAll()
      await onChanged()
    }
  }

  return { refusal, busy: mutation.busy, redeem, forget: () => setRefusal(undefined) }
}
