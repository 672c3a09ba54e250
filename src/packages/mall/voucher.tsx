import { VoucherScreen } from '@/features/mall/vouchers/voucher-screen'
import { usePageId } from '@/lib/use-page-id'

export default function VoucherPage() {
  return <VoucherScreen voucherId={usePageId('voucherId')} />
}
