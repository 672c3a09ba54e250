import { EnlistScreen } from '@/features/lecturer/enlist-screen'
import { FindMember } from '@/features/organisation/find-member'

export default function EnlistPage() {
  return <EnlistScreen finder={(onChosen) => <FindMember onChosen={onChosen} />} />
}
