import { SeatCardsScreen } from '@/features/class/seat-cards-screen'

export default function SeatCardsPage() {
  return <SeatCardsScreen />
}
