import { useState } from 'react'
import { plainText } from '@/lib/form/plain-text'
import { useSteps } from '@/lib/use-steps'
import { ActionBar } from '@/ui/action-bar'
import { RatingPanel } from './rating-panel'
import { ReplyForm } from './reply-form'
import type { Ticket } from './ticket-story'
import { OVERTAKEN } from './words'

const CONTEST = {
  words: '没有解决，请再答复',
  title: '请镇总工会再答复一次',
  busyWords: '正在提交',
  closeWords: '先不提',
  reason: { label: '哪里没有解决', hint: '还差什么，希望怎么办。' },
} as const

/** What the reader may do with the ticket now. */
export const TicketActs = ({ data }: { data: Ticket }) => {
  const { ticketId } = data.ticket
  const steps = useSteps(
    {
      release: 'feedback.release',
      adopt: 'feedback.adopt',
      contest: 'feedback.contest',
      close: 'feedback.close',
    },
    (reason) => ({
      release: { ticketId },
      adopt: { ticketId },
      contest: { ticketId, reason: plainText(reason) },
      close: { ticketId },
    }),
    OVERTAKEN,
  )
  const [said, say] = useState<string>()
  return (
    <ActionBar
      id="ticket"
      open={data.progress.open}
      forms={{
        reply: <ReplyForm key="reply" ticketId={ticketId} say={say} />,
        rate: <RatingPanel key="rate" ticketId={ticketId} say={say} />,
      }}
      steps={{
        release: { words: '没有问题，受理' },
        adopt: { warning: `采纳后给提交人加 ${data.adoptionPays ?? 0} 分，不能撤回。` },
        contest: CONTEST,
        close: { warning: '办结后不能再答复，也不能再采纳加分。' },
      }}
      acting={{ ...steps, trouble: steps.trouble ?? said }}
    />
  )
}
