import type { Output } from '@contract/contract'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { UNREACHABLE_WORDS, wordsFor } from '@/lib/error-words'
import { outdateAll } from '@/lib/query-cache'
import { countWords } from '@/lib/time-words'
import { useMutation } from '@/lib/use-mutation'
import { Button } from '@/ui/button'
import { ConfirmSheet } from '@/ui/confirm-sheet'
import { Notice } from '@/ui/states'

type Props = { shown: Output<'mall.voucher'>; onChanged: () => Promise<void> }

/** 取消兑换, asked once more: points and piece go back, the code is void. */
export const CancelAct = ({ shown, onChanged }: Props) => {
  const { voucherId, title, pricePoints } = shown.voucher
  const cancel = useMutation('mall.cancel')
  const [asking, setAsking] = useState(false)
  const [trouble, setTrouble] = useState<string>()

  const confirm = async () => {
    const outcome = await cancel.run({ voucherId })
    if (!outcome) return
    setAsking(false)
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
      <Button
        id="voucher-cancel"
        look="line"
        icon="undo"
        onPress={() => {
          setTrouble(undefined)
          setAsking(true)
        }}
      >
        取消兑换
      </Button>
      {asking ? (
        <ConfirmSheet
          id="cancel-sheet"
          title={`取消兑换${title}`}
          confirmWords="确认取消"
          busyWords="正在取消"
          closeWords="留着这张券"
          busy={cancel.busy}
          onConfirm={() => void confirm()}
          onClose={() => setAsking(false)}
        >
          <View className="text">
            {countWords(pricePoints)} 分退回可用积分，这张券马上作废，不能恢复。想要可以再兑换。
          </View>
        </ConfirmSheet>
      ) : null}
    </>
  )
}
