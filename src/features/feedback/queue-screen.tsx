import type { Output } from '@contract/contract'
import type { TicketState } from '@contract/feedback'
import { View } from '@tarojs/components'
import { useCallback, useState } from 'react'
import { call } from '@/lib/call'
import { useQuery } from '@/lib/use-query'
import { PageFrame } from '@/shell/page-frame'
import { QueryView } from '@/shell/query-view'
import { Chip } from '@/ui/chip'
import { Empty } from '@/ui/states'
import { ListSkeleton } from './list-skeleton'
import { TicketList } from './ticket-list'
import { STATE_WORDS } from './words'

const STATES = Object.keys(STATE_WORDS) as TicketState[]

type Props = { state: TicketState; first: Output<'feedback.queue'> }

const Queue = ({ state, first }: Props) => {
  const load = useCallback(
    async (cursor: string) => {
      const outcome = await call('feedback.queue', { state, cursor })
      return outcome.kind === 'ok'
        ? { items: outcome.data.tickets, nextCursor: outcome.data.nextCursor }
        : null
    },
    [state],
  )
  if (first.tickets.length === 0)
    return <Empty id="queue-empty" title={`没有${STATE_WORDS[state]}的意见`} words="可以看看别的几类。" />
  return <TicketList id="queue" first={first} load={load} />
}

/** 意见办理: tickets by state, the one that has waited longest first. */
export const QueueScreen = () => {
  const [state, setState] = useState<TicketState>('open')
  const query = useQuery('feedback.queue', { state })
  return (
    <PageFrame id="queue-page" kind="sub" title="意见办理" refresh={query.refresh}>
      <View className="body filters">
        <View className="chips" role="group" aria-label="办到哪一步">
          {STATES.map((one) => (
            <Chip key={one} id={`queue-${one}`} on={one === state} onPress={() => setState(one)}>
              {STATE_WORDS[one]}
            </Chip>
          ))}
        </View>
      </View>
      <View className="body">
        <QueryView id="queue" query={query} skeleton={<ListSkeleton id="queue" />}>
          {(first) => <Queue state={state} first={first} />}
        </QueryView>
      </View>
    </PageFrame>
  )
}
