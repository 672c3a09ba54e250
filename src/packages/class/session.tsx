import { SessionScreen } from '@/features/class/sessions/session-screen'

export default function SessionPage() {
  return <SessionScreen />
}
