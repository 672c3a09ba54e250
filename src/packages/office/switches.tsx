import { SwitchesScreen } from '@/features/organisation/switches-screen'

export default function SwitchesPage() {
  return <SwitchesScreen />
}
