import { NewRewardScreen } from '@/features/mall-desk/new-reward-screen'

export default function NewRewardPage() {
  return <NewRewardScreen />
}
