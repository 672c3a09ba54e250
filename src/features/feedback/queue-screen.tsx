import type { TicketState } from '@contract/feedback'
import { ticketWords } from '@contract/rules/flows/ticket'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { usePaged } from '@/lib/use-paged'
import { PageFrame } from '@/shell/page-frame'
import { Chip } from '@/ui/chip'
import { Empty } from '@/ui/states'
import { TicketList } from './ticket-list'

const STATES = Object.keys(ticketWords.states) as TicketState[]

/** 意见办理: tickets by state, the one that has waited longest first. */
export const QueueScreen = () => {
  const [state, setState] = useState<TicketState>('open')
  const list = usePaged('feedback.queue', { state }, 'tickets')
  return (
    <PageFrame id="queue-page" kind="sub" title="意见办理" refresh={list.refresh}>
      <View className="body filters">
        <View className="chips" role="group" aria-label="办到哪一步">
          {STATES.map((one) => (
            <Chip key={one} id={`queue-${one}`} on={one === state} onPress={() => setState(one)}>
              {ticketWords.states[one]}
            </Chip>
          ))}
        </View>
      </View>
      <View className="body">
        <TicketList
          id="queue"
          list={list}
          empty={
            <Empty
              id="queue-empty"
              title={`没有${ticketWords.states[state]}的意见`}
              words="可以看看别的几类。"
            />
          }
        />
      </View>
    </PageFrame>
  )
}
