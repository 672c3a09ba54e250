import { useMemo } from 'react'
import { type Page, usePages } from '@/lib/use-pages'
import { Card } from '@/ui/card'
import { ListEnd } from '@/ui/list-end'
import { type ListedTicket, TicketRow } from './ticket-row'

type Props = {
  id: string
  first: { readonly tickets: readonly ListedTicket[]; readonly nextCursor: string | null }
  load: (cursor: string) => Promise<Page<ListedTicket> | null>
}

/** Tickets, growing at the bottom. */
export const TicketList = ({ id, first, load }: Props) => {
  const firstPage = useMemo(() => ({ items: first.tickets, nextCursor: first.nextCursor }), [first])
  const { items, more, loadMore } = usePages(firstPage, load)
  return (
    <>
      <Card rows id={`${id}-list`}>
        {items.map((ticket) => (
          <TicketRow key={ticket.ticketId} ticket={ticket} />
        ))}
      </Card>
      <ListEnd id={id} more={more} onMore={loadMore} />
    </>
  )
}
