import { View } from '@tarojs/components'
import { usePullDownRefresh } from '@tarojs/taro'
import { useState } from 'react'
import { settlePullDown } from '@/lib/pull-down'
import { useQuery } from '@/lib/use-query'
import { PageFrame } from '@/shell/page-frame'
import { QueryView } from '@/shell/query-view'
import { TellMe } from '@/shell/tell-me'
import { Skeleton } from '@/ui/skeleton'
import { Notice } from '@/ui/states'
import { HandlingPanel } from './handling-panel'
import { RatingCard } from './rating-card'
import { RatingPanel } from './rating-panel'
import type { Ticket } from './steps'
import { Thread } from './thread'
import { TicketHead } from './ticket-head'
import { nextWords } from './words'

const TicketSkeleton = () => (
  <View className="body" id="ticket-skeleton">
    <Skeleton height={150} />
    <Skeleton height={120} />
    <Skeleton height={120} />
  </View>
)

type BodyProps = { data: Ticket; refresh: () => Promise<void> }

const TicketBody = ({ data, refresh }: BodyProps) => {
  const [words, say] = useState<string>()
  const { ticket, own, handles } = data
  const rateable = own && (ticket.state === 'answered' || ticket.state === 'adopted')
  return (
    <View className="body">
      <TicketHead data={data} />
      <Thread ticket={data} />
      {data.rating ? <RatingCard rating={data.rating} /> : null}
      {own && !rateable && ticket.state !== 'closed' ? (
        <>
          <Notice id="ticket-next">{nextWords(ticket.state)}</Notice>
          <TellMe id="ticket-tell" kinds={['ticketAnswered', 'ticketAdopted']} />
        </>
      ) : null}
      {own && handles && ticket.state !== 'closed' ? (
        <Notice id="ticket-own">自己提交的意见，请由另一位工作人员办理。</Notice>
      ) : null}
      {words ? (
        <Notice id="ticket-trouble" tone="warn">
          {words}
        </Notice>
      ) : null}
      {rateable ? <RatingPanel ticketId={ticket.ticketId} refresh={refresh} say={say} /> : null}
      {handles && !own ? <HandlingPanel data={data} refresh={refresh} say={say} /> : null}
    </View>
  )
}

/** One ticket: for its author, for an admin with what he may do next, and to be read by a cadre. */
export const TicketScreen = ({ ticketId }: { ticketId: string }) => {
  const query = useQuery('feedback.ticket', { ticketId })
  usePullDownRefresh(() => settlePullDown(query.refresh()))
  return (
    <PageFrame id="ticket-page" kind="sub" title="意见反馈">
      <QueryView id="ticket" query={query} skeleton={<TicketSkeleton />}>
        {(data) => <TicketBody data={data} refresh={query.refresh} />}
      </QueryView>
    </PageFrame>
  )
}
