import { AccountScreen } from '@/features/organisation/account-screen'

export default function AccountPage() {
  return <AccountScreen />
}
