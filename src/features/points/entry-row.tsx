import type { PointsEntry } from '@contract/points'
import { View } from '@tarojs/components'
import { deltaWords } from '@/lib/delta-words'
import { countWords, momentWords } from '@/lib/time-words'
import { openPage } from '@/shell/routes'
import { Icon } from '@/ui/icon'
import { Press } from '@/ui/press'
import './points.css'

/** One line of the statement: what, when, how much, and the balance after it. */
export const EntryRow = ({ entry }: { entry: PointsEntry }) => (
  <Press
    id={`entry-${entry.entryId}`}
    className="card-row"
    onPress={() => openPage('points/entry', { entryId: entry.entryId })}
  >
    <View className="grow">
      <View className="text strong">{entry.ruleTitle}</View>
      <View className="sub">
        {momentWords(entry.at)} · {entry.source.title}
      </View>
    </View>
    <View className="entry-side">
      <View className={`entry-delta ${entry.delta > 0 ? 'gold' : ''}`}>{deltaWords(entry.delta)}</View>
      <View className="cap">余 {countWords(entry.balanceAfter)}</View>
    </View>
    <Icon name="right" small />
  </Press>
)
