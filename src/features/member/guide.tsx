import { View } from '@tarojs/components'
import { Card } from '@/ui/card'
import { GUIDE } from './guide-words'

/** The text of the privacy guide. */
export const Guide = ({ version }: { version?: number }) => (
  <Card id="privacy-guide">
    <View className="stack">
      {GUIDE.map(({ title, words }) => (
        <View key={title} className="stack-tight">
          <View className="text strong">{title}</View>
          <View className="text guide-words">{words}</View>
        </View>
      ))}
      {version === undefined ? null : <View className="cap">指引第 {version} 版</View>}
    </View>
  </Card>
)
