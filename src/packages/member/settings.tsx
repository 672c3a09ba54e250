import { SettingsScreen } from '@/features/member/settings-screen'

export default function SettingsPage() {
  return <SettingsScreen />
}
