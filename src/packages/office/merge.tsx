import { MergeScreen } from '@/features/organisation/merge-screen'

export default function MergePage() {
  return <MergeScreen />
}
