import { EnterScreen } from '@/features/claim/enter-screen'
import { FindMember } from '@/features/organisation/find-member'

export default function EnterPage() {
  return <EnterScreen finder={(onChosen) => <FindMember onChosen={onChosen} />} />
}
