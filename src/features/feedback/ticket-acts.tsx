import { ActionBar } from '@/ui/action-bar'
import { Card } from '@/ui/card'
import { RatingPanel } from './rating-panel'
import { ReplyForm } from './reply-form'
import { plainText } from './ticket-check'
import type { Ticket } from './ticket-story'
import { useStep } from './use-step'

type Props = {
  data: Ticket
  refresh: () => Promise<void>
  say: (words: string | undefined) => void
}

const CONTEST = {
  words: '没有解决，请再答复',
  title: '请镇总工会再答复一次',
  busyWords: '正在提交',
  closeWords: '先不提',
  reason: { label: '哪里没有解决', hint: '还差什么，希望怎么办。' },
} as const

/** What the reader may do with the ticket now. */
export const TicketActs = ({ data, ...told }: Props) => {
  const { ticketId } = data.ticket
  const release = useStep('feedback.release', told)
  const adopt = useStep('feedback.adopt', told)
  const contest = useStep('feedback.contest', told)
  const close = useStep('feedback.close', told)
  const plain = { release, adopt, close }
  return (
    <ActionBar
      id="ticket"
      open={data.progress.open}
      forms={{
        reply: (
          <Card key="reply" id="reply-form">
            <ReplyForm ticketId={ticketId} {...told} />
          </Card>
        ),
        rate: <RatingPanel key="rate" ticketId={ticketId} {...told} />,
      }}
      steps={{
        release: { words: '没有问题，受理' },
        adopt: { warning: `采纳后给提交人加 ${data.adoptionPays ?? 0} 分，不能撤回。` },
        contest: CONTEST,
        close: { warning: '办结后不能再答复，也不能再采纳加分。' },
      }}
      busy={[release, adopt, contest, close].some(({ busy }) => busy)}
      onTake={async (step, reason) => {
        if (step === 'contest') return contest.take({ ticketId, reason: plainText(reason) })
        if (step === 'release' || step === 'adopt' || step === 'close') return plain[step].take({ ticketId })
      }}
    />
  )
}
