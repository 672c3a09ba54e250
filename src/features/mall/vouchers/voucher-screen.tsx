import type { Output } from '@contract/contract'
import { View } from '@tarojs/components'
import { useEffect, useMemo, useRef } from 'react'
import { keepVoucher, keptVouchers } from '@/lib/kept-vouchers'
import { outdateAll } from '@/lib/query-cache'
import { useQuery } from '@/lib/use-query'
import { useRefreshWhileShown } from '@/lib/use-refresh-while-shown'
import { useShowing } from '@/lib/use-showing'
import { PageFrame } from '@/shell/page-frame'
import { QueryView } from '@/shell/query-view'
import { TellMe } from '@/shell/tell-me'
import { Skeleton } from '@/ui/skeleton'
import { Timeline } from '@/ui/timeline'
import { useQrText } from './use-qr-text'
import { VoucherActs } from './voucher-acts'
import { VoucherTicket } from './voucher-ticket'

const VoucherSkeleton = () => (
  <View className="body" id="voucher-skeleton">
    <Skeleton height={540} />
  </View>
)

/** Keeps what was seen for a moment without a network, and lets other pages ask anew when the state changed. */
const useKeeping = (data: Output<'mall.voucher'> | undefined): void => {
  const before = useRef<string>(undefined)
  useEffect(() => {
    if (!data) return
    keepVoucher(data, Date.now())
    const { state } = data.voucher
    if (before.current && before.current !== state) outdateAll()
    before.current = state
  }, [data])
}

/** 兑换券, to be shown at the pick-up point. It sees by itself when it has been written off. */
export const VoucherScreen = ({ voucherId }: { voucherId: string }) => {
  const query = useQuery('mall.voucher', { voucherId })
  const kept = useMemo(
    () => keptVouchers(Date.now()).find(({ voucher }) => voucher.voucherId === voucherId),
    [voucherId],
  )
  useKeeping(query.data)
  const data = query.data ?? kept
  const shownText = useQrText(data)
  useRefreshWhileShown(query.refresh, shownText !== null)
  useShowing(shownText)
  return (
    <PageFrame id="voucher-page" kind="sub" ground="wash" title="兑换券">
      <QueryView
        id="voucher"
        query={{ ...query, data }}
        skeleton={<VoucherSkeleton />}
        staleWords="网络断了，可先出示：二维码和券码照样能核销。"
      >
        {(shown) => (
          <View className="body">
            <VoucherTicket shown={shown} qrText={shownText} />
            {shown.voucher.state === 'issued' ? (
              <TellMe id="voucher-tell" kinds={['voucherUsed', 'voucherLapsed']} />
            ) : null}
            <VoucherActs shown={shown} />
            <Timeline id="voucher-story" progress={shown.progress} owner="我" />
          </View>
        )}
      </QueryView>
    </PageFrame>
  )
}
