import type { PagedName } from '@/lib/use-paged'
import { PagedPage, type PagedPageProps } from '@/shell/paged-page'
import { Card } from '@/ui/card'
import { ListSkeleton } from './list-skeleton'
import { type ListedTicket, TicketRow } from './ticket-row'

type Props<N extends PagedName> = Omit<PagedPageProps<N, ListedTicket>, 'skeleton' | 'children'>

/** A page of tickets. */
export const TicketPage = <N extends PagedName>(props: Props<N>) => (
  <PagedPage {...props} skeleton={<ListSkeleton id={props.id} />}>
    {(tickets) => (
      <Card rows>
        {tickets.map((ticket) => (
          <TicketRow key={ticket.ticketId} ticket={ticket} />
        ))}
      </Card>
    )}
  </PagedPage>
)
