import { ClosingScreen } from '@/features/mall-desk/closing-screen'

export default function ClosingPage() {
  return <ClosingScreen />
}
