import { RollScreen } from '@/features/class/roll-screen'

export default function RollPage() {
  return <RollScreen />
}
