import { RevisionScreen } from '@/features/rules-desk/revision-screen'

export default function RevisionPage() {
  return <RevisionScreen />
}
