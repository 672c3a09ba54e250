import { MineScreen } from '@/features/class/mine/mine-screen'

export default function MinePage() {
  return <MineScreen />
}
