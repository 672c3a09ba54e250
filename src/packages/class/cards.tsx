import { SeatCardsScreen } from '@/features/class/check-in/seat-cards-screen'

export default function SeatCardsPage() {
  return <SeatCardsScreen />
}
