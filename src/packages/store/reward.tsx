import { RewardDeskScreen } from '@/features/mall-desk/reward-desk-screen'

export default function RewardDeskPage() {
  return <RewardDeskScreen />
}
