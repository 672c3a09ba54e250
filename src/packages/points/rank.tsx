import { RankScreen } from '@/features/rank/rank-screen'

export default function RankPage() {
  return <RankScreen />
}
