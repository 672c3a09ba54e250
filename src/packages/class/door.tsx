import { DoorScreen } from '@/features/class/check-in/door-screen'

export default function DoorPage() {
  return <DoorScreen />
}
