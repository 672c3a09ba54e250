import { View } from '@tarojs/components'
import { countWords } from '@/lib/time-words'
import { useQuery } from '@/lib/use-query'
import { openPage } from '@/shell/routes'
import { Card } from '@/ui/card'
import { Press } from '@/ui/press'
import { ProgressBar } from '@/ui/progress-bar'
import { goalOf } from './goal'

/** The reward that comes next and how far it is. It asks what the mall asks, so that the mall then opens at once. */
export const NextGoal = () => {
  const { data } = useQuery('mall.catalogue', {})
  const goal = data?.bound ? goalOf(data.rewards, data.available) : null
  if (!goal) return null
  const { rewardId, title, pricePoints, missing } = goal
  return (
    <Card>
      <Press
        id="points-goal"
        className="stack-tight goal"
        onPress={() => openPage('mall/reward', { rewardId })}
      >
        <View className="row row-between row-wrap">
          <View className="text strong">{title}</View>
          <View className="sub digits">{countWords(pricePoints)} 分</View>
        </View>
        <ProgressBar done={pricePoints - missing} of={pricePoints} />
        <View className="sub">
          {missing > 0 ? `还差 ${countWords(missing)} 分` : '积分已经够，现在就能换'}
        </View>
      </Press>
    </Card>
  )
}
