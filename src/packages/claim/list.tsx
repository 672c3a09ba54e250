import { ClaimsScreen } from '@/features/claim/claims-screen'

export default function ClaimsPage() {
  return <ClaimsScreen />
}
