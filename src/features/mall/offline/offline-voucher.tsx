import type { ReadTicket } from '@contract/rules/voucher-qr'
import { View } from '@tarojs/components'
import { useState } from 'react'
import type { Lease } from '@/lib/kept-leases'
import { serverNow } from '@/lib/server-clock'
import { dayMomentWords } from '@/lib/time-words'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { ConfirmSheet } from '@/ui/confirm-sheet'
import { Notice } from '@/ui/states'
import type { Handed } from '../counter/handed-list'
import { groupedCode } from '../words'
import type { SettleHanded } from './use-settle-handed'
import '../vouchers/voucher.css'

type Props = {
  ticket: ReadTicket
  lease: Lease
  put: SettleHanded['put']
  onHanded: (handed: Handed) => void
  onNext: () => void
}

/** A voucher that this phone has checked by itself; it is kept before it may be handed out, and told later. */
export const OfflineVoucher = ({ ticket, lease, put, onHanded, onNext }: Props) => {
  const [asking, setAsking] = useState(false)
  const [trouble, setTrouble] = useState<string>()
  const { voucherId, code, title, memberMasked, pickUpPointId } = ticket
  const hand = () => {
    setAsking(false)
    const handedAt = serverNow()
    const { leaseId } = lease
    const isKept = put({
      ...{ voucherId, leaseId, handedAt, code, title, memberMasked, pickUpPointId },
      told: 'waiting',
    })
    if (!isKept) return setTrouble('手机存储满了，没有记下，不要发放。请清理后再试。')
    onHanded({ voucherId, title, memberNameMasked: memberMasked, usedAt: handedAt })
  }
  return (
    <View className="stack" id="offline-voucher">
      <Card>
        <View className="stack-tight">
          <View className="title" id="offline-title">
            {title} 1 份
          </View>
          <View className="text">{memberMasked}</View>
          <View className="sub">券码 {groupedCode(code)}</View>
          <View className="sub">{dayMomentWords(ticket.lapsesAt)} 前有效</View>
          <View className="sub">领取点：{lease.pickUpPointName}</View>
        </View>
      </Card>
      <Notice id="offline-note" icon="cloud">
        现在没有网络。二维码是真的，没有在这台手机上核销过。记在手机里，联网后自动补记。
      </Notice>
      {trouble ? (
        <Notice id="offline-trouble" tone="seal">
          {trouble}
        </Notice>
      ) : null}
      <Button id="offline-confirm" onPress={() => setAsking(true)}>
        确认核销
      </Button>
      <Button id="write-off-next" look="quiet" onPress={onNext}>
        不核销，换一张
      </Button>
      {asking ? (
        <ConfirmSheet
          id="offline-sheet"
          title={`给${memberMasked}核销${title} 1 份`}
          confirmWords="核销"
          busyWords="正在记"
          closeWords="先不核销"
          busy={false}
          onConfirm={hand}
          onClose={() => setAsking(false)}
        >
          <View className="text">请先看清是本人来领、奖品在手边。核销后不能撤回，记好再发放。</View>
        </ConfirmSheet>
      ) : null}
    </View>
  )
}
