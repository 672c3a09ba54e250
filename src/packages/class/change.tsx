import { ChangeScreen } from '@/features/class/planning/change-screen'
import { FindMember } from '@/features/organisation/find-member'

export default function ChangePage() {
  return <ChangeScreen finder={(onChosen) => <FindMember onChosen={onChosen} />} />
}
