import { RewardsScreen } from '@/features/mall-desk/rewards-screen'

export default function RewardsPage() {
  return <RewardsScreen />
}
