import { VillageScreen } from '@/features/organisation/village-screen'

export default function VillagePage() {
  return <VillageScreen />
}
