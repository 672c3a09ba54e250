import { RulesScreen } from '@/features/points/rules-screen'

export default function RulesPage() {
  return <RulesScreen />
}
