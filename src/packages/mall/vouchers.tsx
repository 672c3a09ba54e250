import { VouchersScreen } from '@/features/mall/vouchers-screen'

export default function VouchersPage() {
  return <VouchersScreen />
}
