import { CheckScreen } from '@/features/certificate/check-screen'

export default function CheckPage() {
  return <CheckScreen />
}
