import { YearScreen } from '@/features/lecturer/year-screen'

export default function YearPage() {
  return <YearScreen />
}
