import { AddEnterpriseScreen } from '@/features/organisation/add-enterprise-screen'

export default function AddEnterprisePage() {
  return <AddEnterpriseScreen />
}
