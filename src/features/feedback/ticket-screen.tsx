import { View } from '@tarojs/components'
import { useQuery } from '@/lib/use-query'
import { PageFrame } from '@/shell/page-frame'
import { QueryView } from '@/shell/query-view'
import { TellMe } from '@/shell/tell-me'
import { Skeleton } from '@/ui/skeleton'
import { Notice } from '@/ui/states'
import { RatingCard } from './rating-card'
import { TicketActs } from './ticket-acts'
import { TicketHead } from './ticket-head'
import { type Ticket, TicketStory } from './ticket-story'

const TicketSkeleton = () => (
  <View className="body" id="ticket-skeleton">
    <Skeleton height={150} />
    <Skeleton height={120} />
    <Skeleton height={120} />
  </View>
)

const TicketBody = ({ data }: { data: Ticket }) => {
  const { ticket, own, handles } = data
  const isWaiting = ticket.state === 'held' || ticket.state === 'open'
  return (
    <View className="body">
      <TicketHead data={data} />
      <TicketStory ticket={data} />
      {data.rating ? <RatingCard rating={data.rating} /> : null}
      {own && ticket.state === 'held' ? (
        <Notice id="ticket-held">先由工作人员看过，再受理。内容已经保存，不用再交一次。</Notice>
      ) : null}
      {own && isWaiting ? (
        <TellMe id="ticket-tell" kinds={['ticketAnswered', 'ticketAdopted', 'ticketClosed']} />
      ) : null}
      {handles && ticket.state === 'held' && !own ? (
        <Notice id="ticket-doubtful">
          内容检查没有给出结论。看过没有问题，就受理；不合适的，可以直接办结。
        </Notice>
      ) : null}
      {own && handles && ticket.state !== 'closed' ? (
        <Notice id="ticket-own">自己提交的意见，请由另一位工作人员办理。</Notice>
      ) : null}
      <TicketActs data={data} />
    </View>
  )
}

/** One ticket: for its author, for an admin with what he may do next, and to be read by a cadre. */
export const TicketScreen = ({ ticketId }: { ticketId: string }) => {
  const query = useQuery('feedback.ticket', { ticketId })
  return (
    <PageFrame id="ticket-page" kind="sub" title="意见反馈" refresh={query.refresh}>
      <QueryView id="ticket" query={query} skeleton={<TicketSkeleton />}>
        {(data) => <TicketBody data={data} />}
      </QueryView>
    </PageFrame>
  )
}
