import { MeScreen } from '@/features/member/me-screen'

export default function MePage() {
  return <MeScreen />
}
