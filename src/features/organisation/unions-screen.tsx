import type { Output } from '@contract/contract'
import { View } from '@tarojs/components'
import { useCallback, useMemo } from 'react'
import { call } from '@/lib/call'
import { usePages } from '@/lib/use-pages'
import { useQuery } from '@/lib/use-query'
import { PageFrame } from '@/shell/page-frame'
import { QueryView } from '@/shell/query-view'
import { openFoundUnion, openUnion } from '@/shell/routes'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Icon } from '@/ui/icon'
import { ListEnd } from '@/ui/list-end'
import { Press } from '@/ui/press'
import { RowsSkeleton } from '@/ui/rows-skeleton'
import { Empty } from '@/ui/states'
import { UNION_WORDS } from './words'

const loadPage = async (cursor: string) => {
  const outcome = await call('organisation.unions', { cursor })
  return outcome.kind === 'ok' ? { items: outcome.data.unions, nextCursor: outcome.data.nextCursor } : null
}

const UnionList = ({ first }: { first: Output<'organisation.unions'> }) => {
  const firstPage = useMemo(() => ({ items: first.unions, nextCursor: first.nextCursor }), [first])
  const { items, more, loadMore } = usePages(firstPage, useCallback(loadPage, []))
  if (items.length === 0)
    return <Empty id="unions-empty" title="还没有登记工会组织" words="企业建会后，在这里登记。" />
  return (
    <>
      <Card rows id="unions-list">
        {items.map(({ unionId, name, kind, enterpriseCount }) => (
          <Press
            key={unionId}
            id={`union-${unionId}`}
            className="card-row"
            onPress={() => openUnion(unionId)}
          >
            <View className="grow stack-tight">
              <View className="text">{name}</View>
              <View className="cap">
                {UNION_WORDS[kind]}，{enterpriseCount} 家企业
              </View>
            </View>
            <Icon name="right" small />
          </Press>
        ))}
      </Card>
      <ListEnd id="unions" more={more} onMore={loadMore} />
    </>
  )
}

/** 工会组织: those of one enterprise, joint ones and federations. */
export const UnionsScreen = () => {
  const query = useQuery('organisation.unions', {})
  return (
    <PageFrame id="unions-page" kind="sub" title="工会组织" refresh={query.refresh}>
      <View className="body">
        <Button id="unions-found" onPress={openFoundUnion}>
          登记建会
        </Button>
        <QueryView id="unions" query={query} skeleton={<RowsSkeleton id="unions" />}>
          {(first) => <UnionList first={first} />}
        </QueryView>
      </View>
    </PageFrame>
  )
}
