import type { PointsEntry } from '@contract/points'
import { View } from '@tarojs/components'
import { openPage } from '@/shell/routes'
import { Card } from '@/ui/card'
import { Icon } from '@/ui/icon'
import { Press } from '@/ui/press'
import { Empty } from '@/ui/states'
import { EntryRow } from './entry-row'

const SHOWN = 5

/** The last lines of the statement; the others are on its own page. */
export const NewestEntries = ({ entries }: { entries: readonly PointsEntry[] }) => (
  <>
    <View className="row row-between row-wrap section">
      <View className="head" role="heading">
        最近的进出
      </View>
      {entries.length > 0 ? (
        <Press
          id="points-statement"
          className="row sub head-more"
          onPress={() => openPage('points/statement')}
        >
          全部明细
          <Icon name="right" small />
        </Press>
      ) : null}
    </View>
    {entries.length === 0 ? (
      <Empty id="points-no-entries" title="还没有积分进出" words="签到、学完课程回放，就会记在这里。" />
    ) : (
      <Card rows>
        {entries.slice(0, SHOWN).map((entry) => (
          <EntryRow key={entry.entryId} entry={entry} />
        ))}
      </Card>
    )}
  </>
)
