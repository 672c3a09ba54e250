import type { Output } from '@contract/contract'
import { voucherWords } from '@contract/rules/flows/voucher'
import { View } from '@tarojs/components'
import { ActionBar } from '@/ui/action-bar'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { RewardCover } from '@/ui/reward-cover'
import { Notice } from '@/ui/states'
import { Tag } from '@/ui/tag'
import { Timeline } from '@/ui/timeline'
import { groupedCode, STATE_TONES } from '../words'
import type { Handed } from './handed-list'
import { standWords } from './stand-words'
import { useWriteOff } from './use-write-off'
import '../vouchers/voucher.css'

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
      <Tag tone={STATE_TONES[found.state]}>{voucherWords.states[found.state]}</Tag>
    </View>
    <View className="rule-line" />
    <View className="stack-tight sub">
      <View>
        券码 <View className="strong checked-inline">{groupedCode(found.code)}</View>
      </View>
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
  const { memberNameMasked, progress } = found
  const stop = trouble ?? standWords(found)
  return (
    <View className="stack" id={`checked-${found.state}`}>
      <Card>
        <Facts found={found} />
      </Card>
      {stop ? (
        <Notice id="write-off-stop" tone="seal">
          {stop}
        </Notice>
      ) : null}
      <ActionBar
        id="checked"
        open={progress.open}
        steps={{
          writeOff: {
            words: '确认核销',
            main: true,
            title: `给${memberNameMasked}核销${found.title} 1 份`,
            warning: '核销后积分就扣了，不能撤回。请先看清是本人来领、奖品在手边，核销好再发放。',
          },
        }}
        acting={{ busy, take: writeOff }}
      />
      <Button id="write-off-next" look={progress.open.length > 0 ? 'quiet' : 'soft'} onPress={onNext}>
        {progress.open.length > 0 ? '不核销，换一张' : '下一张'}
      </Button>
      <Timeline id="checked-story" progress={progress} owner={memberNameMasked} />
    </View>
  )
}
