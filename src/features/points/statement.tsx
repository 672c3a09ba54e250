import type { Output } from '@contract/contract'
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

const loadPage = async (cursor: string) => {
  const outcome = await call('points.statement', { cursor })
  return outcome.kind === 'ok' ? { items: outcome.data.entries, nextCursor: outcome.data.nextCursor } : null
}

/** 积分明细, newest first, month by month, with the running balance. */
export const Statement = ({
  first,
}: {
  first: Pick<Output<'points.overview'>, 'entries' | 'nextCursor'>
}) => {
  const firstPage = useMemo(() => ({ items: first.entries, nextCursor: first.nextCursor }), [first])
  const { items, more, loadMore } = usePages(firstPage, useCallback(loadPage, []))
  return (
    <>
      <View className="head section" role="heading">
        积分明细
      </View>
      {items.length === 0 ? (
        <Empty id="points-no-entries" title="还没有积分进出" words="实名绑定、学完课程回放，就会记在这里。" />
      ) : (
        <>
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
          <ListEnd id="points" more={more} onMore={loadMore} />
        </>
      )}
    </>
  )
}
