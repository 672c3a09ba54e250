import { View } from '@tarojs/components'
import { momentWords } from '@/lib/time-words'
import { PictureStrip } from './picture-strip'
import { type Point, type Ticket, threadOf } from './steps'
import './thread.css'

/** Who wrote it, as the reader knows him. */
const authorWords = ({ own, author }: Ticket): string => (own ? '我' : (author?.nameMasked ?? '匿名职工'))

const titleOf = ({ step }: Point, ticket: Ticket): string => {
  switch (step) {
    case 'submit':
      return `${authorWords(ticket)}提交`
    case 'release':
      return '镇总工会受理'
    case 'reply':
      return '镇总工会答复'
    case 'adopt':
      return `意见被采纳，加 ${ticket.adoptedPoints ?? 0} 分`
    case 'close':
      return '镇总工会办结'
    case 'rate':
      return `${authorWords(ticket)}评价，办结`
  }
}

const bubbleOf = ({ step, text }: Point, ticket: Ticket) => {
  if (text === null) return null
  return (
    <View className={`bubble ${step === 'submit' ? 'bubble-asking' : ''}`}>
      <View className="text ticket-lines">{text}</View>
      {step === 'submit' ? <PictureStrip urls={ticket.pictureUrls} /> : null}
    </View>
  )
}

/** What happened, oldest first. */
export const Thread = ({ ticket }: { ticket: Ticket }) => (
  <View className="thread" id="ticket-thread">
    {threadOf(ticket).map((point, at) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: the thread only grows at its end
      <View key={at} className="point" id={`point-${at}-${point.step}`}>
        <View className="row row-between row-wrap point-head">
          <View className="text strong">{titleOf(point, ticket)}</View>
          <View className="cap">{momentWords(point.at)}</View>
        </View>
        {bubbleOf(point, ticket)}
      </View>
    ))}
  </View>
)
