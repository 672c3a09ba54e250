import type { Output } from '@contract/contract'
import { countWords } from '@/lib/time-words'
import { useSteps } from '@/lib/use-steps'
import { ActionBar } from '@/ui/action-bar'

/** What its owner may do with a voucher: 取消兑换. Points and piece go back, the code is void. */
export const VoucherActs = ({ shown }: { shown: Output<'mall.voucher'> }) => {
  const { voucherId, title, pricePoints } = shown.voucher
  const steps = useSteps({ cancel: 'mall.cancel' }, () => ({ cancel: { voucherId } }))
  return (
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
      acting={steps}
    />
  )
}
