import { ClaimScreen } from '@/features/claim/claim-screen'

export default function ClaimPage() {
  return <ClaimScreen />
}
