import type { Output } from '@contract/contract'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { dayMomentWords } from '@/lib/time-words'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { ConfirmSheet } from '@/ui/confirm-sheet'
import { RewardCover } from '@/ui/reward-cover'
import { Notice } from '@/ui/states'
import { Tag } from '@/ui/tag'
import type { Handed } from './handed-list'
import { standWords } from './stand-words'
import { useWriteOff } from './use-write-off'
import { groupedCode, STATE_TONES, STATE_WORDS } from './words'
import './voucher.css'

type Found = Output<'mall.check'>

const Facts = ({ found }: { found: Found }) => (
  <View className="stack">
    <View className="row">
      <RewardCover drawing={found.cover} size="small" faded={found.state !== 'issued'} />
      <View className="grow stack-tight">
        <View className="title" id="checked-title">
          {found.title} 1 份
        </View>
        <View className="text" id="checked-member">
          {found.memberNameMasked}
        </View>
      </View>
      <Tag tone={STATE_TONES[found.state]}>{STATE_WORDS[found.state]}</Tag>
    </View>
    <View className="rule-line" />
    <View className="stack-tight sub">
      <View>
        券码 <View className="strong checked-inline">{groupedCode(found.code)}</View>
      </View>
      <View>{dayMomentWords(found.issuedAt)} 兑换</View>
      <View>{dayMomentWords(found.lapsesAt)} 前有效</View>
      <View>领取点：{found.pickUpPointName}</View>
    </View>
  </View>
)

type Props = {
  found: Found
  onHanded: (handed: Handed) => void
  onNext: () => void
  /** The state was not what it said: look again. */
  onChanged: () => Promise<void>
}

/** What stands behind the code; an issued voucher can be written off, after one more question. */
export const CheckedVoucher = ({ found, onHanded, onNext, onChanged }: Props) => {
  const { trouble, busy, writeOff } = useWriteOff(found, onHanded, onChanged)
  const [asking, setAsking] = useState(false)
  const stop = standWords(found)
  return (
    <View className="stack" id={`checked-${found.state}`}>
      <Card>
        <Facts found={found} />
      </Card>
      {(trouble ?? stop) ? (
        <Notice id="write-off-stop" tone="seal">
          {trouble ?? stop}
        </Notice>
      ) : null}
      {found.state === 'issued' ? (
        <Button id="write-off-confirm" onPress={() => setAsking(true)}>
          确认核销
        </Button>
      ) : null}
      <Button id="write-off-next" look={found.state === 'issued' ? 'quiet' : 'soft'} onPress={onNext}>
        {found.state === 'issued' ? '不核销，换一张' : '下一张'}
      </Button>
      {asking ? (
        <ConfirmSheet
          id="write-off-sheet"
          title={`给${found.memberNameMasked}核销${found.title} 1 份`}
          confirmWords="核销"
          busyWords="正在核销"
          closeWords="先不核销"
          busy={busy}
          onConfirm={() => void writeOff().finally(() => setAsking(false))}
          onClose={() => setAsking(false)}
        >
          <View className="text">
            核销后积分就扣了，不能撤回。请先看清是本人来领、奖品在手边，核销好再发放。
          </View>
        </ConfirmSheet>
      ) : null}
    </View>
  )
}
