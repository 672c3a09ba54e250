import type { Output } from '@contract/contract'
import { useMemo } from 'react'
import { keptVouchers } from '@/lib/kept-vouchers'
import { usePaged } from '@/lib/use-paged'
import { PagedPage } from '@/shell/paged-page'
import { openMall } from '@/shell/routes'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Empty } from '@/ui/states'
import { VoucherRow } from './voucher-row'

type Kept = Output<'mall.vouchers'>['vouchers']

/** What this phone has kept; undefined where it has nothing. */
const keptOnes = (): Kept | undefined => {
  const kept = keptVouchers(Date.now())
  return kept.length > 0 ? kept.map(({ voucher }) => voucher) : undefined
}

/** 我的兑换券, newest first. Without a network those that wait to be picked up can still be opened. */
export const VouchersScreen = () => {
  const list = usePaged('mall.vouchers', {}, 'vouchers')
  const kept = useMemo(keptOnes, [])
  const isCutOff = list.data === undefined && list.trouble?.kind === 'unreachable'
  return (
    <PagedPage
      title="我的兑换券"
      id="vouchers"
      list={kept && isCutOff ? { ...list, data: { vouchers: kept, nextCursor: null }, items: kept } : list}
      staleWords="网络断了，这里是上一次的内容。待核销的券仍可打开出示。"
      empty={
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
      }
    >
      {(vouchers) => (
        <Card rows>
          {vouchers.map((voucher) => (
            <VoucherRow key={voucher.voucherId} voucher={voucher} />
          ))}
        </Card>
      )}
    </PagedPage>
  )
}
