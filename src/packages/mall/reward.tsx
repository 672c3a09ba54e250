import { RewardScreen } from '@/features/mall/redeeming/reward-screen'
import { usePageId } from '@/lib/use-page-id'

export default function RewardPage() {
  return <RewardScreen rewardId={usePageId('rewardId')} />
}
