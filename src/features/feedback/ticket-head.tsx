import { View } from '@tarojs/components'
import { Card } from '@/ui/card'
import { Tag } from '@/ui/tag'
import { StepMarks } from './step-marks'
import type { Ticket } from './steps'
import { STATE_TONES, STATE_WORDS, TYPE_WORDS } from './words'
import './feedback.css'

/** What a ticket is, whose, and how far it has come. */
export const TicketHead = ({ data }: { data: Ticket }) => {
  const { ticket, author, anonymousToEnterprise, history } = data
  return (
    <Card id="ticket-head">
      <View className="stack">
        <View className="row row-wrap ticket-marks">
          <Tag tone={STATE_TONES[ticket.state]}>{STATE_WORDS[ticket.state]}</Tag>
          <Tag>{TYPE_WORDS[ticket.type]}</Tag>
          {anonymousToEnterprise ? <Tag>对企业匿名</Tag> : null}
        </View>
        {author ? (
          <View className="sub" id="ticket-author">
            {author.nameMasked ?? '匿名职工'}，{author.enterpriseName}
          </View>
        ) : null}
        <StepMarks history={history} />
      </View>
    </Card>
  )
}
