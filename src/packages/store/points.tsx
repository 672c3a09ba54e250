import { PointsScreen } from '@/features/mall-desk/points-screen'

export default function PointsPage() {
  return <PointsScreen />
}
