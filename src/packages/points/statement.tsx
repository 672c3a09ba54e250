import { StatementScreen } from '@/features/points/statement-screen'

export default function StatementPage() {
  return <StatementScreen />
}
