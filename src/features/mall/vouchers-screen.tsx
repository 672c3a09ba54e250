import type { Output } from '@contract/contract'
import { View } from '@tarojs/components'
import { useCallback, useMemo } from 'react'
import { call } from '@/lib/call'
import { keptVouchers } from '@/lib/kept-vouchers'
import { usePages } from '@/lib/use-pages'
import { useQuery } from '@/lib/use-query'
import { PageFrame } from '@/shell/page-frame'
import { QueryView } from '@/shell/query-view'
import { openMall } from '@/shell/routes'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { ListEnd } from '@/ui/list-end'
import { Skeleton } from '@/ui/skeleton'
import { Empty } from '@/ui/states'
import { VoucherRow } from './voucher-row'

type Vouchers = Output<'mall.vouchers'>

const VouchersSkeleton = () => (
  <View className="body" id="vouchers-skeleton">
    <Skeleton height={96} />
    <Skeleton height={96} />
    <Skeleton height={96} />
  </View>
)

const loadPage = async (cursor: string) => {
  const outcome = await call('mall.vouchers', { cursor })
  return outcome.kind === 'ok' ? { items: outcome.data.vouchers, nextCursor: outcome.data.nextCursor } : null
}

const List = ({ first }: { first: Vouchers }) => {
  const firstPage = useMemo(() => ({ items: first.vouchers, nextCursor: first.nextCursor }), [first])
  const { items, more, loadMore } = usePages(firstPage, useCallback(loadPage, []))
  if (items.length === 0)
    return (
      <Empty
        id="vouchers-empty"
        icon="gift"
        title="还没有兑换券"
        words="用积分兑换奖品后，券会放在这里，到领取点出示就能领。"
        act={
          <Button id="vouchers-to-mall" onPress={openMall}>
            去积分商城
          </Button>
        }
      />
    )
  return (
    <View className="body" id="vouchers-list">
      <Card rows>
        {items.map((voucher) => (
          <VoucherRow key={voucher.voucherId} voucher={voucher} />
        ))}
      </Card>
      <ListEnd id="vouchers" more={more} onMore={loadMore} />
    </View>
  )
}

/** What this phone has kept, in the form of an answer; undefined where it has nothing. */
const keptAnswer = (): Vouchers | undefined => {
  const kept = keptVouchers(Date.now())
  return kept.length > 0 ? { vouchers: kept.map(({ voucher }) => voucher), nextCursor: null } : undefined
}

/** 我的兑换券, newest first. Without a network those that wait to be picked up can still be opened. */
export const VouchersScreen = () => {
  const query = useQuery('mall.vouchers', {})
  const kept = useMemo(keptAnswer, [])
  const data = query.data ?? (query.trouble?.kind === 'unreachable' ? kept : undefined)
  return (
    <PageFrame id="vouchers-page" kind="sub" title="我的兑换券" refresh={query.refresh}>
      <QueryView
        id="vouchers"
        query={{ ...query, data }}
        skeleton={<VouchersSkeleton />}
        staleWords="网络断了，这里是上一次的内容。待核销的券仍可打开出示。"
      >
        {(vouchers) => <List first={vouchers} />}
      </QueryView>
    </PageFrame>
  )
}
