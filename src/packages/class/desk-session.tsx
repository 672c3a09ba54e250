import { DeskSessionScreen } from '@/features/class/desk-session-screen'

export default function DeskSessionPage() {
  return <DeskSessionScreen />
}
