import type { Output } from '@contract/contract'
import { View } from '@tarojs/components'
import type { ReactElement } from 'react'
import type { PagedName, PagedState } from '@/lib/use-paged'
import { ListEnd } from '@/ui/list-end'
import { RowsSkeleton } from '@/ui/rows-skeleton'
import { QueryView } from './query-view'

export type PagedListProps<N extends PagedName, Row> = {
  /** Prefix of the ids: `claims` → `claims-list`, `claims-more` and those of `QueryView`. */
  id: string
  list: PagedState<N, Row>
  skeleton?: ReactElement
  staleWords?: string
  /** Instead of the rows, where there are none. */
  empty: ReactElement | null
  /** Above the rows, and above `empty`. */
  head?: (first: Output<N>) => ReactElement | null
  children: (items: readonly Row[], first: Output<N>) => ReactElement
}

/** A list as a screen shows it: being read, why it is not there, nothing in it, its rows and its end. */
export const PagedList = <N extends PagedName, Row>({
  id,
  list,
  skeleton = <RowsSkeleton id={id} />,
  staleWords,
  empty,
  head = () => null,
  children,
}: PagedListProps<N, Row>) => (
  <QueryView id={id} query={list} skeleton={skeleton} staleWords={staleWords}>
    {(first) => (
      <>
        {head(first)}
        {list.items.length === 0 && list.more === 'none' ? (
          empty
        ) : (
          <View className="stack" id={`${id}-list`}>
            {children(list.items, first)}
            <ListEnd id={id} more={list.more} onMore={list.loadMore} />
          </View>
        )}
      </>
    )}
  </QueryView>
)
