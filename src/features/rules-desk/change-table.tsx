import { View } from '@tarojs/components'
import { Card } from '@/ui/card'
import type { Change } from './revision'

/** Before and after, only what is different. */
export const ChangeTable = ({ changes }: { changes: readonly Change[] }) => (
  <Card rows id="revision-changes">
    {changes.map(({ field, title, words }) => (
      <View key={field} className="card-row row-wrap">
        <View className="grow text">{title}</View>
        <View className="text strong">{words}</View>
      </View>
    ))}
    {changes.length === 0 ? <View className="card-row sub">还没有改分数。</View> : null}
  </Card>
)
