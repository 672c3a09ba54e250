import { DeskScreen } from '@/features/organisation/desk-screen'

export default function DeskPage() {
  return <DeskScreen />
}
