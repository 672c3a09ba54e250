import type { Output } from '@contract/contract'
import type { ReactElement } from 'react'
import type { PagedName, PagedState } from '@/lib/use-paged'
import { PagedList } from '@/shell/paged-list'
import { Card } from '@/ui/card'
import { ListSkeleton } from './list-skeleton'
import { type ListedTicket, TicketRow } from './ticket-row'

type Props<N extends PagedName> = {
  id: string
  list: PagedState<N, ListedTicket>
  empty: ReactElement
  head?: (first: Output<N>) => ReactElement | null
}

/** Tickets, growing at the bottom. */
export const TicketList = <N extends PagedName>({ id, ...props }: Props<N>) => (
  <PagedList id={id} skeleton={<ListSkeleton id={id} />} {...props}>
    {(tickets) => (
      <Card rows>
        {tickets.map((ticket) => (
          <TicketRow key={ticket.ticketId} ticket={ticket} />
        ))}
      </Card>
    )}
  </PagedList>
)
