import type { Input, Output } from '@contract/contract'
import { View } from '@tarojs/components'
import { Fragment, useCallback, useMemo } from 'react'
import { call } from '@/lib/call'
import { monthWords } from '@/lib/time-words'
import { usePages } from '@/lib/use-pages'
import { Card } from '@/ui/card'
import { ListEnd } from '@/ui/list-end'
import { Empty } from '@/ui/states'
import { byMonth } from './by-month'
import { EntryRow } from './entry-row'

type Props = { filter: Input<'points.statement'>['filter']; first: Output<'points.statement'> }

/** The lines of a filter, newest first, month by month, with the running balance. */
export const StatementLines = ({ filter, first }: Props) => {
  const loadPage = useCallback(
    async (cursor: string) => {
      const outcome = await call('points.statement', { filter, cursor })
      return outcome.kind === 'ok'
        ? { items: outcome.data.entries, nextCursor: outcome.data.nextCursor }
        : null
    },
    [filter],
  )
  const firstPage = useMemo(() => ({ items: first.entries, nextCursor: first.nextCursor }), [first])
  const { items, more, loadMore } = usePages(firstPage, loadPage)
  if (items.length === 0)
    return <Empty id="statement-empty" title="没有这样的明细" words="换一个月份，或看全部。" />
  return (
    <View className="stack" id="statement-list">
      {byMonth(items).map((month) => (
        <Fragment key={month.firstAt}>
          <View className="sub">{monthWords(month.firstAt)}</View>
          <Card rows>
            {month.entries.map((entry) => (
              <EntryRow key={entry.entryId} entry={entry} />
            ))}
          </Card>
        </Fragment>
      ))}
      <ListEnd id="statement" more={more} onMore={loadMore} />
    </View>
  )
}
