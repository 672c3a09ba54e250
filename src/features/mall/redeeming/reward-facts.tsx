import type { Output } from '@contract/contract'
import { View } from '@tarojs/components'
import { countWords, dayWords } from '@/lib/time-words'
import { Card } from '@/ui/card'
import { Tag } from '@/ui/tag'
import { CATEGORY_WORDS } from '../words'

const stockWords = ({ reward, onSale }: Output<'mall.reward'>): string => {
  if (!onSale) return '已下架'
  if (reward.sale === 'over') return '已结束'
  return reward.remaining > 0 ? `余 ${countWords(reward.remaining)} 份` : '已兑完'
}

/** 12月1日 周二开兑，12月7日 周一 24:00 结束; empty where it is always open. */
const windowWords = ({ saleFrom, saleTo }: Output<'mall.reward'>['reward']): string =>
  [
    saleFrom === null ? '' : `${dayWords(saleFrom)}开兑`,
    // The end is the first moment of the day after.
    saleTo === null ? '' : `兑到 ${dayWords(saleTo - 1)}为止`,
  ]
    .filter(Boolean)
    .join('，')

/** Name, price, what is left, and how many of it one person may have in a year. */
export const RewardFacts = ({ detail }: { detail: Output<'mall.reward'> }) => {
  const { reward, summary, yearLimit, redeemedThisYear, bound } = detail
  const { monthLimit, redeemedThisMonth } = detail
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
        {monthLimit === null ? null : (
          <View className="sub" id="reward-month-limit">
            每人每月最多 {monthLimit} 份{bound ? `，本月已兑 ${redeemedThisMonth} 份` : ''}
          </View>
        )}
        {windowWords(detail.reward) ? (
          <View className="sub" id="reward-window">
            {windowWords(detail.reward)}
          </View>
        ) : null}
      </View>
    </Card>
  )
}
