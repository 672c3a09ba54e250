import { PlanScreen } from '@/features/class/plan-screen'

export default function PlanPage() {
  return <PlanScreen />
}
