import { PointsScreen } from '@/features/points/points-screen'

export default function PointsPage() {
  return <PointsScreen />
}
