import type { Output } from '@contract/contract'
import { View } from '@tarojs/components'
import { countWords, fullDayWords } from '@/lib/time-words'
import { Card } from '@/ui/card'
import './points.css'

type Lot = Output<'points.overview'>['account']['lots'][number]

/** 到期: which points expire when, first to expire first. Hatched is the lot that goes first. */
export const LotsCard = ({ lots }: { lots: readonly Lot[] }) => {
  const live = lots.filter((lot) => lot.left > 0)
  if (live.length === 0) return null
  return (
    <Card id="points-lots">
      <View className="stack">
        <View className="lots" aria-hidden>
          {live.map((lot, at) => (
            <View
              key={lot.year}
              className={`lot ${at === 0 && live.length > 1 ? 'lot-next' : ''}`}
              style={{ flexGrow: lot.left, flexBasis: '0' }}
            />
          ))}
        </View>
        {live.map((lot, at) => (
          <View key={lot.year} className={`sub ${at === 0 && live.length > 1 ? 'lot-soon' : ''}`}>
            <View className="points-inline strong digits">{countWords(lot.left)} 分</View>{' '}
            {fullDayWords(lot.expiresAt)}
            到期
          </View>
        ))}
      </View>
    </Card>
  )
}
