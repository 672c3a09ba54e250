import { DifferencesScreen } from '@/features/mall-desk/differences-screen'

export default function DifferencesPage() {
  return <DifferencesScreen />
}
