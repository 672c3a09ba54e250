import type { TicketState } from '@contract/feedback'
import { ticketWords } from '@contract/rules/flows/ticket'
import { useState } from 'react'
import { usePaged } from '@/lib/use-paged'
import { ChipRow } from '@/ui/chip-row'
import { Empty } from '@/ui/states'
import { TicketPage } from './ticket-page'

const STATES = Object.entries(ticketWords.states) as [TicketState, string][]

/** 意见办理: tickets by state, the one that has waited longest first. */
export const QueueScreen = () => {
  const [state, setState] = useState<TicketState>('open')
  const list = usePaged('feedback.queue', { state }, 'tickets')
  return (
    <TicketPage
      title="意见办理"
      filters={<ChipRow id="queue" label="办到哪一步" options={STATES} chosen={state} onChoose={setState} />}
      id="queue"
      list={list}
      empty={
        <Empty id="queue-empty" title={`没有${ticketWords.states[state]}的意见`} words="可以看看别的几类。" />
      }
    />
  )
}
