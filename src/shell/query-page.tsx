import type { Output, QueryName } from '@contract/contract'
import { View } from '@tarojs/components'
import type { ReactElement } from 'react'
import type { QueryState } from '@/lib/use-query'
import { RowsSkeleton } from '@/ui/rows-skeleton'
import { PageFrame } from './page-frame'
import { QueryView } from './query-view'

type Props<N extends QueryName> = {
  /** Prefix of the ids: `union` → `union-page`, and those of `QueryView`. */
  id: string
  title: string
  sample?: boolean
  query: QueryState<N>
  skeleton?: ReactElement
  children: (data: Output<N>) => ReactElement
}

/** A page that shows what one query answers, and reads it anew when it is pulled down. */
export const QueryPage = <N extends QueryName>({
  id,
  title,
  sample,
  query,
  skeleton = <RowsSkeleton id={id} />,
  children,
}: Props<N>) => (
  <PageFrame id={`${id}-page`} kind="sub" title={title} sample={sample} refresh={query.refresh}>
    <View className="body">
      <QueryView id={id} query={query} skeleton={skeleton}>
        {children}
      </QueryView>
    </View>
  </PageFrame>
)
