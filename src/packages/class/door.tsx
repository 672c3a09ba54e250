import { DoorScreen } from '@/features/class/door-screen'

export default function DoorPage() {
  return <DoorScreen />
}
