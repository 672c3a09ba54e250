import type { Output } from '@contract/contract'
import { useState } from 'react'
import { UNREACHABLE_WORDS, wordsFor } from '@/lib/error-words'
import { outdateAll } from '@/lib/query-cache'
import { countWords } from '@/lib/time-words'
import { useMutation } from '@/lib/use-mutation'
import { ActionBar } from '@/ui/action-bar'
import { Notice } from '@/ui/states'

type Props = { shown: Output<'mall.voucher'>; onChanged: () => Promise<void> }

/** What its owner may do with a voucher: 取消兑换. Points and piece go back, the code is void. */
export const VoucherActs = ({ shown, onChanged }: Props) => {
  const { voucherId, title, pricePoints } = shown.voucher
  const cancel = useMutation('mall.cancel')
  const [trouble, setTrouble] = useState<string>()

  const take = async () => {
    setTrouble(undefined)
    const outcome = await cancel.run({ voucherId })
    if (!outcome) return
    if (outcome.kind === 'unreachable') return setTrouble(UNREACHABLE_WORDS)
    if (outcome.kind === 'refused') setTrouble(wordsFor(outcome.code))
    outdateAll()
    await onChanged()
  }

  return (
    <>
      {trouble ? (
        <Notice id="voucher-trouble" tone="warn">
          {trouble}
        </Notice>
      ) : null}
      <ActionBar
        id="voucher"
        open={shown.progress.open}
        steps={{
          cancel: {
            title: `取消兑换${title}`,
            busyWords: '正在取消',
            closeWords: '留着这张券',
            warning: `${countWords(pricePoints)} 分退回可用积分，这张券马上作废，不能恢复。想要可以再兑换。`,
          },
        }}
        busy={cancel.busy}
        onTake={take}
      />
    </>
  )
}
