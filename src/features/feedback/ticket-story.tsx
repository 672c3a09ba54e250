import type { Output } from '@contract/contract'
import { View } from '@tarojs/components'
import { PictureStrip } from '@/ui/picture-strip'
import { Timeline } from '@/ui/timeline'
import './feedback.css'

export type Ticket = Output<'feedback.ticket'>
type Line = Pick<Ticket['progress']['history'][number], 'step'>

/** Who wrote it, as the reader knows him. */
const authorWords = ({ own, author }: Ticket): string => (own ? '我' : (author?.nameMasked ?? '匿名职工'))

/** The words that belong to a line: the member's own, each reply's, and what its adoption brought. */
const wordsOf = ({ text, replies, progress, adoptedPoints }: Ticket, { step }: Line, at: number) => {
  const nth = progress.history.slice(0, at).filter((earlier) => earlier.step === 'reply').length
  if (step === 'submit') return text
  if (step === 'reply') return replies[nth]?.text ?? null
  return step === 'adopt' && adoptedPoints ? `意见被采纳，加 ${adoptedPoints} 分` : null
}

/** What happened to a ticket, oldest first, and what comes next. */
export const TicketStory = ({ ticket }: { ticket: Ticket }) => (
  <Timeline
    id="ticket-story"
    progress={ticket.progress}
    owner={authorWords(ticket)}
    contentOf={(line, at) => {
      const words = wordsOf(ticket, line, at)
      if (line.step !== 'submit') return words
      return (
        <>
          <View className="text ticket-lines">{words}</View>
          <PictureStrip id="ticket-picture" urls={ticket.pictureUrls} />
        </>
      )
    }}
  />
)
