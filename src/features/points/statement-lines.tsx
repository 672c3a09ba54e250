import type { PointsEntry } from '@contract/points'
import { View } from '@tarojs/components'
import { Fragment } from 'react'
import { monthWords } from '@/lib/time-words'
import { Card } from '@/ui/card'
import { byMonth } from './by-month'
import { EntryRow } from './entry-row'

/** Lines, newest first, month by month, with the running balance. */
export const StatementLines = ({ entries }: { entries: readonly PointsEntry[] }) => (
  <>
    {byMonth(entries).map((month) => (
      <Fragment key={month.firstAt}>
        <View className="sub">{monthWords(month.firstAt)}</View>
        <Card rows>
          {month.entries.map((entry) => (
            <EntryRow key={entry.entryId} entry={entry} />
          ))}
        </Card>
      </Fragment>
    ))}
  </>
)
