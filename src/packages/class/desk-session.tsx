import { DeskSessionScreen } from '@/features/class/planning/desk-session-screen'

export default function DeskSessionPage() {
  return <DeskSessionScreen />
}
