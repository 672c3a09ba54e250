import { MineScreen } from '@/features/feedback/mine-screen'

export default function MinePage() {
  return <MineScreen />
}
