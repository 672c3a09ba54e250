import type { RewardCard } from '@contract/mall'
import { View } from '@tarojs/components'
import { countWords, dayWords } from '@/lib/time-words'
import { openPage } from '@/shell/routes'
import { Button } from '@/ui/button'
import { Press } from '@/ui/press'
import { ProgressBar } from '@/ui/progress-bar'
import { RewardCover } from '@/ui/reward-cover'
import { type Purse, type Standing, standingOf } from './standing'
import './mall.css'

type Props = { reward: RewardCard; purse: Purse; elder: boolean; picture: string | undefined }

/** Why it cannot be had now. */
const footWords = (kind: Exclude<Standing['kind'], 'can' | 'short'>, { saleFrom }: RewardCard): string => {
  if (kind === 'before') return saleFrom === null ? '还没开兑' : `${dayWords(saleFrom)}开兑`
  return { none: '已兑完', over: '已结束', unbound: '绑定后可兑换' }[kind]
}

const Foot = ({
  reward,
  standing,
  available,
}: {
  reward: RewardCard
  standing: Standing
  available: number
}) => {
  if (standing.kind === 'can')
    return (
      <Button
        id={`reward-${reward.rewardId}-redeem`}
        small
        label={`兑换${reward.title}`}
        onPress={() => openPage('mall/reward', { rewardId: reward.rewardId })}
      >
        兑换
      </Button>
    )
  if (standing.kind === 'short')
    return (
      <View className="stack-tight tile-short">
        <ProgressBar done={available} of={reward.pricePoints} />
        <View className="sub">还差 {countWords(standing.missing)} 分</View>
      </View>
    )
  return <View className="sub tile-short">{footWords(standing.kind, reward)}</View>
}

/** One reward: what it is, what it costs, how many are left, and whether it can be had now. */
export const RewardTile = ({ reward, purse, elder, picture }: Props) => {
  const standing = standingOf(reward, purse)
  const faded = standing.kind === 'none' || standing.kind === 'over'
  return (
    <View className="tile">
      <Press
        id={`reward-${reward.rewardId}`}
        className="tile-open"
        onPress={() => openPage('mall/reward', { rewardId: reward.rewardId })}
      >
        {elder ? null : <RewardCover drawing={reward.cover} picture={picture} size="tile" faded={faded} />}
        <View className="tile-words">
          <View className="head">{reward.title}</View>
          <View className="row row-between row-wrap row-baseline">
            <View className="tile-price gold">
              {countWords(reward.pricePoints)}
              <View className="tile-unit">分</View>
            </View>
            {elder || faded ? null : <View className="sub">余 {countWords(reward.remaining)}</View>}
          </View>
        </View>
      </Press>
      <View className="tile-foot">
        <Foot reward={reward} standing={standing} available={purse.available} />
      </View>
    </View>
  )
}
