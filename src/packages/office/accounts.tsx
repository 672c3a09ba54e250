import { AccountsScreen } from '@/features/organisation/accounts-screen'

export default function AccountsPage() {
  return <AccountsScreen />
}
