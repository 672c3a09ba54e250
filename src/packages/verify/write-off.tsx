import { WriteOffScreen } from '@/features/mall/write-off-screen'

export default function WriteOffPage() {
  return <WriteOffScreen />
}
