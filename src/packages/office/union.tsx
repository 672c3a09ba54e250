import { UnionScreen } from '@/features/organisation/union-screen'

export default function UnionPage() {
  return <UnionScreen />
}
