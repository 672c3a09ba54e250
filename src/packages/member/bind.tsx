import { BindScreen } from '@/features/member/bind-screen'

export default function BindPage() {
  return <BindScreen />
}
