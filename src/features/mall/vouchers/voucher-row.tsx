import type { VoucherCard } from '@contract/mall'
import { voucherWords } from '@contract/rules/flows/voucher'
import { View } from '@tarojs/components'
import { dayMomentWords, dayWords } from '@/lib/time-words'
import { openPage } from '@/shell/routes'
import { Icon } from '@/ui/icon'
import { Press } from '@/ui/press'
import { RewardCover } from '@/ui/reward-cover'
import { Tag } from '@/ui/tag'
import { STATE_TONES } from '../words'
import './voucher.css'

/** One voucher of the list; one that still waits says until when and where. */
export const VoucherRow = ({ voucher }: { voucher: VoucherCard }) => {
  const { voucherId, title, cover, state, lapsesAt, issuedAt, pickUpPointName } = voucher
  return (
    <Press
      id={`voucher-${voucherId}`}
      className="card-row"
      onPress={() => openPage('mall/voucher', { voucherId })}
    >
      <RewardCover drawing={cover} size="small" faded={state !== 'issued'} />
      <View className="grow stack-tight">
        <View className="row row-wrap voucher-row-head">
          <View className="text strong">{title}</View>
          <Tag tone={STATE_TONES[state]}>{voucherWords.states[state]}</Tag>
        </View>
        {state === 'issued' ? (
          <View className="sub">
            {dayMomentWords(lapsesAt)} 前到{pickUpPointName}领取
          </View>
        ) : (
          <View className="sub">{dayWords(issuedAt)} 兑换</View>
        )}
      </View>
      <Icon name="right" small />
    </Press>
  )
}
