import type { RankLine, Standing } from '@contract/rank'
import { View } from '@tarojs/components'
import { countWords } from '@/lib/time-words'
import { Card } from '@/ui/card'
import { aheadWords, newerWords, placeWords } from './words'

type Props = { standing: Standing; members: number; top: readonly RankLine[] }

/** Who stands just before and just behind, where the first hundred tell. */
const neighboursOf = (top: readonly RankLine[]): string[] => {
  const at = top.findIndex(({ own }) => own)
  const [own, before, behind] = [top[at], top[at - 1], top[at + 1]]
  if (!own) return []
  const named = ({ nameMasked, enterpriseName, honour }: RankLine) =>
    `${nameMasked}（${enterpriseName}）${countWords(honour)} 分`
  return [...(before ? [`前一位：${named(before)}`] : []), ...(behind ? [`后一位：${named(behind)}`] : [])]
}

/** Where I stand, and what it takes to get ahead. */
export const StandingCard = ({ standing, members, top }: Props) => {
  const newer = newerWords(standing, top)
  return (
    <Card id="rank-standing" warm>
      <View className="stack-tight">
        <View className="sub">我的名次</View>
        <View className="title" id="rank-place">
          {placeWords(standing)}
        </View>
        <View className="sub">
          累计积分 {countWords(standing.honour)}，共 {countWords(members)} 人
        </View>
        <View className="sub">{aheadWords(standing)}</View>
        {newer ? (
          <View className="sub" id="rank-newer">
            {newer}
          </View>
        ) : null}
        {neighboursOf(top).map((words) => (
          <View key={words} className="sub">
            {words}
          </View>
        ))}
      </View>
    </Card>
  )
}
