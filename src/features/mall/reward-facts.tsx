import type { Output } from '@contract/contract'
import { View } from '@tarojs/components'
import { countWords } from '@/lib/time-words'
import { Card } from '@/ui/card'
import { Tag } from '@/ui/tag'
import { CATEGORY_WORDS } from './words'

const stockWords = ({ reward, onSale }: Output<'mall.reward'>): string => {
  if (!onSale) return '已下架'
  return reward.remaining > 0 ? `余 ${countWords(reward.remaining)} 份` : '已兑完'
}

/** Name, price, what is left, and how many of it one person may have in a year. */
export const RewardFacts = ({ detail }: { detail: Output<'mall.reward'> }) => {
  const { reward, summary, yearLimit, redeemedThisYear, bound } = detail
  return (
    <Card id="reward-facts">
      <View className="stack">
        <View className="row row-between row-wrap">
          <View className="title" id="reward-title" role="heading">
            {reward.title}
          </View>
          <Tag>{CATEGORY_WORDS[reward.category]}</Tag>
        </View>
        <View className="row row-between row-wrap row-baseline">
          <View className="row row-baseline reward-price">
            <View className="num gold" id="reward-price">
              {countWords(reward.pricePoints)}
            </View>
            <View className="text gold">分</View>
          </View>
          <View className="sub" id="reward-remaining">
            {stockWords(detail)}
          </View>
        </View>
        <View className="text">{summary}</View>
        <View className="sub" id="reward-limit">
          每人每年最多 {yearLimit} 份{bound ? `，今年已兑 ${redeemedThisYear} 份` : ''}
        </View>
      </View>
    </Card>
  )
}
