import { MineScreen } from '@/features/class/mine-screen'

export default function MinePage() {
  return <MineScreen />
}
