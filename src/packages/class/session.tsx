import { SessionScreen } from '@/features/class/session-screen'

export default function SessionPage() {
  return <SessionScreen />
}
