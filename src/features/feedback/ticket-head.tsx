import { ticketWords } from '@contract/rules/flows/ticket'
import { View } from '@tarojs/components'
import { Card } from '@/ui/card'
import { Tag } from '@/ui/tag'
import type { Ticket } from './ticket-story'
import { dueTone, dueWords, STATE_TONES, TYPE_WORDS } from './words'
import './feedback.css'

/** What a ticket is, whose, and how long an answer may still take. */
export const TicketHead = ({ data }: { data: Ticket }) => {
  const { ticket, author, anonymousToEnterprise } = data
  return (
    <Card id="ticket-head">
      <View className="stack">
        <View className="row row-wrap ticket-marks">
          <Tag tone={STATE_TONES[ticket.state]}>{ticketWords.states[ticket.state]}</Tag>
          <Tag>{TYPE_WORDS[ticket.type]}</Tag>
          {ticket.due ? <Tag tone={dueTone(ticket.due)}>{dueWords(ticket.due)}</Tag> : null}
          {anonymousToEnterprise ? <Tag>对企业匿名</Tag> : null}
        </View>
        {author ? (
          <View className="sub" id="ticket-author">
            {author.nameMasked ?? '匿名职工'}，{author.enterpriseName}
          </View>
        ) : null}
      </View>
    </Card>
  )
}
