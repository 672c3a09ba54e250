import { PlanScreen } from '@/features/class/planning/plan-screen'
import { FindMember } from '@/features/organisation/find-member'

export default function PlanPage() {
  return <PlanScreen finder={(onChosen) => <FindMember onChosen={onChosen} />} />
}
