import { SessionsScreen } from '@/features/class/sessions/sessions-screen'

export default function SessionsPage() {
  return <SessionsScreen />
}
