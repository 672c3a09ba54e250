import type { RankLine } from '@contract/rank'
import { View } from '@tarojs/components'
import { countWords } from '@/lib/time-words'
import './rank.css'

/** One of the first hundred: place, masked name, enterprise, points. */
export const RankRow = ({ line, at }: { line: RankLine; at: number }) => (
  <View className={`card-row ${line.own ? 'rank-own' : ''}`} id={`rank-${at}`}>
    <View className={`rank-place digits ${line.place <= 3 ? 'gold' : ''}`}>{line.place}</View>
    <View className="grow">
      <View className="text strong">{line.own ? `${line.nameMasked}（您）` : line.nameMasked}</View>
      <View className="sub">{line.enterpriseName}</View>
    </View>
    <View className="figure">{countWords(line.honour)}</View>
  </View>
)
