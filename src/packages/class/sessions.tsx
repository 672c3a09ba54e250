import { SessionsScreen } from '@/features/class/sessions-screen'

export default function SessionsPage() {
  return <SessionsScreen />
}
