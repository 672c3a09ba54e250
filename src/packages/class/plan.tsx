import { PlanScreen } from '@/features/class/plan-screen'
import { FindMember } from '@/features/organisation/find-member'

export default function PlanPage() {
  return <PlanScreen finder={(onChosen) => <FindMember onChosen={onChosen} />} />
}
