import type { Output } from '@contract/contract'
import { redeemTerms } from '@contract/rules/redeem-terms'
import { View } from '@tarojs/components'
import { countWords } from '@/lib/time-words'
import { ConfirmSheet } from '@/ui/confirm-sheet'
import type { Place } from './pick-up-choice'
import './reward.css'

type Props = {
  detail: Output<'mall.reward'>
  place: Place
  busy: boolean
  onConfirm: () => void
  onClose: () => void
}

const STEPS = [
  '积分先冻结，还在您名下',
  `${redeemTerms.voucherDays} 天内到领取点出示兑换券，核销后积分才扣`,
  '过期没领，积分自动退回',
] as const

/** Asks before points are held: what for, where, and what happens then. */
export const RedeemSheet = ({ detail, place, busy, onConfirm, onClose }: Props) => {
  const { reward, available } = detail
  return (
    <ConfirmSheet
      id="redeem-sheet"
      title={`用 ${countWords(reward.pricePoints)} 分兑换${reward.title}`}
      confirmWords="确认兑换"
      busyWords="正在兑换"
      closeWords="再想想"
      busy={busy}
      onConfirm={onConfirm}
      onClose={onClose}
    >
      <View className="text">
        到{place.name}领取。兑换后可用积分还有 {countWords(available - reward.pricePoints)} 分。
      </View>
      <View className="steps">
        {STEPS.map((words, at) => (
          <View key={words} className="step sub">
            <View className="step-number">{at + 1}</View>
            <View className="grow">{words}</View>
          </View>
        ))}
      </View>
    </ConfirmSheet>
  )
}
