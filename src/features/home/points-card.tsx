import type { Output } from '@contract/contract'
import { View } from '@tarojs/components'
import { countWords } from '@/lib/time-words'
import { openTab } from '@/shell/routes'
import { Card } from '@/ui/card'
import { Icon } from '@/ui/icon'
import { Press } from '@/ui/press'
import './home.css'

type Props = { available: number; rules: Output<'home.overview'>['rules']; elder: boolean }

const openPoints = () => openTab('points')

/** 可用积分 and what brings the next ones. */
export const PointsCard = ({ available, rules, elder }: Props) => {
  const count = Math.floor(rules.replayLeftToday / Math.max(1, rules.replayPoints))
  return (
    <Card>
      <Press
        id="home-points"
        className="home-points"
        label={`可用积分 ${available}，查看积分`}
        onPress={openPoints}
      >
        <View className="row row-between">
          <View className="stack-tight">
            <View className="sub">可用积分</View>
            <View className="num" id="home-balance">
              {countWords(available)}
            </View>
          </View>
          <View className="row cap">
            {elder ? null : '积分明细'}
            <Icon name="right" small />
          </View>
        </View>
      </Press>
      {elder ? null : (
        <View className="home-tiles" style={{ marginTop: '12px' }}>
          <View className="home-tile" id="home-next-points">
            <View className="figure gold">+{rules.replayPoints}</View>
            <View className="sub">学完一节课程回放</View>
          </View>
          <View className="home-tile">
            <View className="figure gold">{rules.replayLeftToday} 分</View>
            <View className="sub">{count > 0 ? '今天看回放还能得' : '今天的回放积分已得满'}</View>
          </View>
        </View>
      )}
    </Card>
  )
}
