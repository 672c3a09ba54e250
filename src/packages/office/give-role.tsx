import { GiveRoleScreen } from '@/features/organisation/give-role-screen'

export default function GiveRolePage() {
  return <GiveRoleScreen />
}
