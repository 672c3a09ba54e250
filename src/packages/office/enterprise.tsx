import { EnterpriseScreen } from '@/features/organisation/enterprise-screen'

export default function EnterprisePage() {
  return <EnterpriseScreen />
}
