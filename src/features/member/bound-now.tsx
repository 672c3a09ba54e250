import { View } from '@tarojs/components'
import { openTab } from '@/shell/routes'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'

type Props = { enterpriseName: string; earnedPoints: number }

/** The binding is done: with whom, and what it brought. */
export const BoundNow = ({ enterpriseName, earnedPoints }: Props) => (
  <View className="body">
    <Card warm id="bind-done">
      <View className="stack">
        <View className="title">
          {earnedPoints > 0 ? `绑定好了，加 ${earnedPoints} 分` : '您已完成实名绑定'}
        </View>
        <View className="text">{enterpriseName}</View>
      </View>
    </Card>
    <Button id="bind-to-courses" onPress={() => openTab('courses')}>
      去看课程
    </Button>
  </View>
)
