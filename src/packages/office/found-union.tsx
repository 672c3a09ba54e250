import { FoundUnionScreen } from '@/features/organisation/found-union-screen'

export default function FoundUnionPage() {
  return <FoundUnionScreen />
}
