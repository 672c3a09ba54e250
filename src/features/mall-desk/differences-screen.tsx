import type { Output } from '@contract/contract'
import { View } from '@tarojs/components'
import { useMemo } from 'react'
import { call } from '@/lib/call'
import { usePages } from '@/lib/use-pages'
import { useQuery } from '@/lib/use-query'
import { PageFrame } from '@/shell/page-frame'
import { QueryView } from '@/shell/query-view'
import { ListEnd } from '@/ui/list-end'
import { RowsSkeleton } from '@/ui/rows-skeleton'
import { Empty } from '@/ui/states'
import { DifferenceRows } from './difference-rows'

const loadMore = async (cursor: string) => {
  const outcome = await call('mall.differences', { cursor })
  return outcome.kind === 'ok'
    ? { items: outcome.data.differences, nextCursor: outcome.data.nextCursor }
    : null
}

const List = ({ first }: { first: Output<'mall.differences'> }) => {
  const page = useMemo(() => ({ items: first.differences, nextCursor: first.nextCursor }), [first])
  const { items, more, loadMore: onMore } = usePages(page, loadMore)
  if (items.length === 0)
    return (
      <Empty id="differences-empty" icon="check" title="没有差异" words="断网时发放的，回来后都核销上了。" />
    )
  return (
    <>
      <View className="sub">这些是断网时发放、回来后没能核销的。请和核销员核对实物，需要时更正库存。</View>
      <DifferenceRows differences={items} />
      <ListEnd id="differences" more={more} onMore={onMore} />
    </>
  )
}

/** 断网核销的差异 of the whole union. */
export const DifferencesScreen = () => {
  const query = useQuery('mall.differences', {})
  return (
    <PageFrame id="differences-page" kind="sub" title="断网核销的差异" refresh={query.refresh}>
      <View className="body">
        <QueryView id="differences" query={query} skeleton={<RowsSkeleton id="differences" />}>
          {(first) => <List first={first} />}
        </QueryView>
      </View>
    </PageFrame>
  )
}
