import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import type { PagedName } from '@/lib/use-paged'
import { PageFrame } from './page-frame'
import { PagedList, type PagedListProps } from './paged-list'

export type PagedPageProps<N extends PagedName, Row> = PagedListProps<N, Row> & {
  title: string
  /** Which part of the list is shown. */
  filters?: ReactNode
  /** Above and below the list, also while it is not there. */
  above?: ReactNode
  below?: ReactNode
}

/** A page that is a list, and is read anew when it is pulled down. */
export const PagedPage = <N extends PagedName, Row>({
  title,
  filters,
  above,
  below,
  ...list
}: PagedPageProps<N, Row>) => (
  <PageFrame id={`${list.id}-page`} kind="sub" title={title} refresh={list.list.refresh}>
    {filters ? <View className="body filters">{filters}</View> : null}
    <View className="body">
      {above}
      <PagedList {...list} />
      {below}
    </View>
  </PageFrame>
)
