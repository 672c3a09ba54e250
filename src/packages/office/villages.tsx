import { VillagesScreen } from '@/features/organisation/villages-screen'

export default function VillagesPage() {
  return <VillagesScreen />
}
