import type { Output } from '@contract/contract'
import { voucherWords } from '@contract/rules/flows/voucher'
import { Image, View } from '@tarojs/components'
import { useMemo } from 'react'
import { countWords, dayMomentWords, leftWords } from '@/lib/time-words'
import { Icon } from '@/ui/icon'
import { qrImage } from '@/ui/qr-image'
import { RewardCover } from '@/ui/reward-cover'
import { Tag } from '@/ui/tag'
import { groupedCode, STATE_TONES } from '../words'
import { VoucherEnd } from './voucher-end'
import './voucher.css'

type Shown = Output<'mall.voucher'>

const POINTS_WORDS = {
  issued: '已冻结',
  used: '已扣',
  cancelled: '已退回',
  lapsed: '退回中或已退回',
} as const

/** The code twice: for the scanner and for reading aloud. */
const Code = ({ shown, qrText }: { shown: Shown; qrText: string }) => {
  const picture = useMemo(() => qrImage(qrText), [qrText])
  return (
    <View className="ticket-code">
      <View className="ticket-qr">
        <Image id="voucher-qr" className="ticket-picture" src={picture} ariaLabel="兑换券二维码" />
      </View>
      <View className="ticket-digits" id="voucher-code">
        {groupedCode(shown.code)}
      </View>
      <View className="sub centre">请核销员扫码，或报这 8 位券码</View>
      <View className="cap centre">二维码每半分钟自动换一次，截图不能用</View>
    </View>
  )
}

const Where = ({ shown }: { shown: Shown }) => {
  const { voucher, pickUpPoint } = shown
  return (
    <View className="ticket-facts">
      <View className="ticket-fact">
        <Icon name="pin" />
        <View className="grow stack-tight" id="voucher-place">
          <View className="text strong">{pickUpPoint?.name ?? voucher.pickUpPointName}</View>
          {pickUpPoint ? <View className="sub">{pickUpPoint.address}</View> : null}
          {pickUpPoint ? <View className="sub">{pickUpPoint.hours}</View> : null}
        </View>
      </View>
      <View className="ticket-fact">
        <Icon name="clock" />
        <View className="grow stack-tight" id="voucher-lapses">
          <View className="text strong">{dayMomentWords(voucher.lapsesAt)} 前领取</View>
          <View className="sub">
            {leftWords(voucher.lapsesAt, Date.now())}，过期自动退回 {countWords(voucher.pricePoints)} 分
          </View>
        </View>
      </View>
    </View>
  )
}

/** The voucher as a ticket. Its code is there only as long as it can be written off. */
export const VoucherTicket = ({ shown, qrText }: { shown: Shown; qrText: string | null }) => {
  const { title, cover, state, pricePoints } = shown.voucher
  return (
    <View className={`ticket ticket-${state}`} id={`voucher-${state}`}>
      <View className="ticket-head">
        <RewardCover drawing={cover} size="small" faded={state !== 'issued'} />
        <View className="grow stack-tight">
          <View className="head" id="voucher-title" role="heading">
            {title} 1 份
          </View>
          <View className="sub">
            {countWords(pricePoints)} 分，{POINTS_WORDS[state]}
          </View>
        </View>
        <View id="voucher-state">
          <Tag tone={STATE_TONES[state]}>{voucherWords.states[state]}</Tag>
        </View>
      </View>
      <View className="ticket-tear" aria-hidden />
      {state === 'issued' ? (
        <>
          {qrText === null ? null : <Code shown={shown} qrText={qrText} />}
          <Where shown={shown} />
        </>
      ) : (
        <VoucherEnd shown={shown} state={state} />
      )}
    </View>
  )
}
