import { DeskScreen } from '@/features/class/planning/desk-screen'

export default function DeskPage() {
  return <DeskScreen />
}
