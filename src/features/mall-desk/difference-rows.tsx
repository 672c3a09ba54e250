import type { Difference } from '@contract/mall'
import { View } from '@tarojs/components'
import { dayMomentWords } from '@/lib/time-words'
import { WHY_WORDS } from '@/lib/voucher-words'
import { Card } from '@/ui/card'

/** 断网核销的差异, each with who, where and why. */
export const DifferenceRows = ({ differences }: { differences: readonly Difference[] }) => (
  <Card rows>
    {differences.map((one) => (
      <View key={one.differenceId} className="card-row" id={`difference-${one.voucherId}`}>
        <View className="grow stack-tight">
          <View className="text strong">
            {one.title}，{one.memberMasked}
          </View>
          <View className="text">{WHY_WORDS[one.why]}</View>
          <View className="sub">
            {one.pickUpPointName}，券码 {one.code}
          </View>
          <View className="sub">
            {dayMomentWords(one.handedAt)}发放，{dayMomentWords(one.foundAt)}补记，核销员{one.verifierMasked}
          </View>
        </View>
      </View>
    ))}
  </Card>
)
