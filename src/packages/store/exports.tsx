import { ExportsScreen } from '@/features/mall-desk/exports-screen'

export default function ExportsPage() {
  return <ExportsScreen />
}
