import { PrivacyScreen } from '@/features/member/privacy-screen'

export default function PrivacyPage() {
  return <PrivacyScreen />
}
