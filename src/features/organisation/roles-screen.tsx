import type { Output } from '@contract/contract'
import { View } from '@tarojs/components'
import { useCallback, useMemo, useState } from 'react'
import { call } from '@/lib/call'
import { usePages } from '@/lib/use-pages'
import { useQuery } from '@/lib/use-query'
import { PageFrame } from '@/shell/page-frame'
import { QueryView } from '@/shell/query-view'
import { openGiveRole } from '@/shell/routes'
import { Button } from '@/ui/button'
import { Chip } from '@/ui/chip'
import { ListEnd } from '@/ui/list-end'
import { RowsSkeleton } from '@/ui/rows-skeleton'
import { Empty } from '@/ui/states'
import { GrantCard } from './grant-card'

type Props = { over: boolean; first: Output<'organisation.grants'> }

const GrantList = ({ over, first }: Props) => {
  const load = useCallback(
    async (cursor: string) => {
      const outcome = await call('organisation.grants', { over, cursor })
      return outcome.kind === 'ok'
        ? { items: outcome.data.grants, nextCursor: outcome.data.nextCursor }
        : null
    },
    [over],
  )
  const firstPage = useMemo(() => ({ items: first.grants, nextCursor: first.nextCursor }), [first])
  const { items, more, loadMore } = usePages(firstPage, load)
  if (items.length === 0)
    return <Empty id="roles-empty" title={over ? '还没有收回过角色' : '还没有授予角色'} />
  return (
    <View className="stack" id="roles-list">
      {items.map((grant) => (
        <GrantCard key={grant.grantId} grant={grant} over={over} />
      ))}
      <ListEnd id="roles" more={more} onMore={loadMore} />
    </View>
  )
}

/** 角色名单: who may do what; giving a role and taking it away. */
export const RolesScreen = () => {
  const [over, setOver] = useState(false)
  const query = useQuery('organisation.grants', { over })
  return (
    <PageFrame id="roles-page" kind="sub" title="角色名单" refresh={query.refresh}>
      <View className="body filters">
        <View className="chips" role="group" aria-label="在任或已收回">
          <Chip id="roles-now" on={!over} onPress={() => setOver(false)}>
            在任
          </Chip>
          <Chip id="roles-over" on={over} onPress={() => setOver(true)}>
            已收回
          </Chip>
        </View>
      </View>
      <View className="body">
        <Button id="roles-give" onPress={openGiveRole}>
          授予角色
        </Button>
        <QueryView id="roles" query={query} skeleton={<RowsSkeleton id="roles" />}>
          {(first) => <GrantList over={over} first={first} />}
        </QueryView>
      </View>
    </PageFrame>
  )
}
