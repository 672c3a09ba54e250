import { EnterpriseScreen } from '@/features/feedback/enterprise-screen'

export default function TicketsPage() {
  return <EnterpriseScreen />
}
