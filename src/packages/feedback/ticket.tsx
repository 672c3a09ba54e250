import { TicketScreen } from '@/features/feedback/ticket-screen'
import { usePageId } from '@/lib/use-page-id'

export default function TicketPage() {
  return <TicketScreen ticketId={usePageId('ticketId')} />
}
