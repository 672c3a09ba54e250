import { View } from '@tarojs/components'
import { momentWords } from '@/lib/time-words'
import { Card } from '@/ui/card'

/** One voucher that was written off. */
export type Handed = {
  readonly voucherId: string
  readonly title: string
  readonly memberNameMasked: string
  readonly usedAt: number
}

/** What was written off in this sitting, newest first: a glance settles a doubt at the counter. */
export const HandedList = ({ handed }: { handed: readonly Handed[] }) => {
  if (handed.length === 0) return null
  return (
    <>
      <View className="head section" role="heading">
        这次已核销 {handed.length} 张
      </View>
      <Card rows id="write-off-handed">
        {handed.map(({ voucherId, title, memberNameMasked, usedAt }) => (
          <View key={voucherId} className="card-row">
            <View className="grow stack-tight">
              <View className="text strong">{title}</View>
              <View className="sub">{memberNameMasked}</View>
            </View>
            <View className="sub">{momentWords(usedAt)}</View>
          </View>
        ))}
      </Card>
    </>
  )
}
