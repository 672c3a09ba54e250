import { UnionsScreen } from '@/features/organisation/unions-screen'

export default function UnionsPage() {
  return <UnionsScreen />
}
