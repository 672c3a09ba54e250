import type { Output } from '@contract/contract'
import { View } from '@tarojs/components'
import { countWords } from '@/lib/time-words'
import { openMall, openPoints } from '@/shell/routes'
import { Card } from '@/ui/card'
import { Icon } from '@/ui/icon'
import { Press } from '@/ui/press'
import { NextReward } from './next-reward'
import './home.css'

type Props = Pick<Output<'home.overview'>, 'rules' | 'nextReward'> & { available: number; elder: boolean }

/** 可用积分, what they are good for next, and what brings more. */
export const PointsCard = ({ available, rules, nextReward, elder }: Props) => {
  return (
    <Card>
      <Press
        id="home-points"
        className="home-points"
        label={`可用积分 ${available}，${elder ? '积分兑换' : '积分明细'}`}
        onPress={elder ? openMall : openPoints}
      >
        <View className="row row-between row-wrap">
          <View className="stack-tight">
            <View className="sub">可用积分</View>
            <View className="num" id="home-balance">
              {countWords(available)}
            </View>
          </View>
          <View className="row cap">
            {elder ? '积分兑换' : '积分明细'}
            <Icon name="right" small />
          </View>
        </View>
      </Press>
      {nextReward ? <NextReward reward={nextReward} elder={elder} /> : null}
      {elder ? null : (
        <View className="home-tiles">
          <View className="home-tile" id="home-next-points">
            <View className="figure gold">+{rules.replayPoints}</View>
            <View className="sub">学完一节课程回放</View>
          </View>
          <View className="home-tile">
            <View className="figure gold">{rules.replayLeftToday} 分</View>
            <View className="sub">
              {rules.replayLeftToday > 0 ? '今天看回放还能得' : '今天的回放积分已得满'}
            </View>
          </View>
        </View>
      )}
    </Card>
  )
}
