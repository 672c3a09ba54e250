import { RollScreen } from '@/features/class/roll/roll-screen'

export default function RollPage() {
  return <RollScreen />
}
