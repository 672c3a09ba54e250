import { EnterprisesScreen } from '@/features/organisation/enterprises-screen'

export default function EnterprisesPage() {
  return <EnterprisesScreen />
}
