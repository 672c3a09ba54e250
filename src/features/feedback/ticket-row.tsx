import type { TicketCard } from '@contract/feedback'
import { ticketWords } from '@contract/rules/flows/ticket'
import { View } from '@tarojs/components'
import { momentWords } from '@/lib/time-words'
import { openPage } from '@/shell/routes'
import { Icon } from '@/ui/icon'
import { Press } from '@/ui/press'
import { Tag } from '@/ui/tag'
import { dueTone, dueWords, STATE_TONES, TYPE_WORDS } from './words'
import './feedback.css'

/** A card; with `authorMasked` the list tells whose it is, null being somebody who stays anonymous. */
export type ListedTicket = TicketCard & { readonly authorMasked?: string | null }

/** One ticket of a list: how far it is, what it says, when it came. */
export const TicketRow = ({ ticket }: { ticket: ListedTicket }) => (
  <Press
    id={`ticket-${ticket.ticketId}`}
    className="card-row"
    onPress={() => openPage('feedback/ticket', { ticketId: ticket.ticketId })}
  >
    <View className="grow stack-tight">
      <View className="row row-wrap ticket-marks">
        <Tag tone={STATE_TONES[ticket.state]}>{ticketWords.states[ticket.state]}</Tag>
        {ticket.due ? <Tag tone={dueTone(ticket.due)}>{dueWords(ticket.due)}</Tag> : null}
        <View className="cap">{TYPE_WORDS[ticket.type]}</View>
        {ticket.pictureCount > 0 ? <View className="cap">图片 {ticket.pictureCount} 张</View> : null}
      </View>
      <View className="text">{ticket.excerpt}</View>
      <View className="cap">
        {ticket.authorMasked === undefined ? '' : `${ticket.authorMasked ?? '匿名职工'}，`}
        {momentWords(ticket.submittedAt)} 提交
      </View>
    </View>
    <Icon name="right" small />
  </Press>
)
