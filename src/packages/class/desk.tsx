import { DeskScreen } from '@/features/class/desk-screen'

export default function DeskPage() {
  return <DeskScreen />
}
