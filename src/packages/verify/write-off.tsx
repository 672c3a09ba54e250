import { WriteOffScreen } from '@/features/mall/counter/write-off-screen'

export default function WriteOffPage() {
  return <WriteOffScreen />
}
