import { RolesScreen } from '@/features/organisation/roles-screen'

export default function RolesPage() {
  return <RolesScreen />
}
