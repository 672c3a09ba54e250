import { AuditScreen } from '@/features/ledger/audit-screen'

export default function AuditPage() {
  return <AuditScreen />
}
