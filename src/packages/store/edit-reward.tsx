import { EditRewardScreen } from '@/features/mall-desk/edit-reward-screen'

export default function EditRewardPage() {
  return <EditRewardScreen />
}
