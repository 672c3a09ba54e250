import { VouchersScreen } from '@/features/mall/vouchers/vouchers-screen'

export default function VouchersPage() {
  return <VouchersScreen />
}
