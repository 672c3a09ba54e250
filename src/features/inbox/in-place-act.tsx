import type { Input, MutationName } from '@contract/contract'
import type { InboxItem } from '@contract/inbox'
import type { InPlaceAct as Act } from '@contract/notice-kinds'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { useAct } from '@/lib/use-act'
import { Button } from '@/ui/button'
import { ConfirmSheet } from '@/ui/confirm-sheet'
import { Trouble } from '@/ui/trouble'

type Way<N extends MutationName> = {
  readonly procedure: N
  readonly inputOf: (subjectId: string) => Input<N>
  readonly words: string
  readonly title: string
  /** What comes of it. */
  readonly effect: string
}

const way = <N extends MutationName>(one: Way<N>) => one

const WAYS = {
  praiseTicket: way({
    procedure: 'feedback.rate',
    inputOf: (ticketId) => ({ ticketId, satisfaction: 'good' }),
    words: '评“满意”',
    title: '给这次处理评“满意”',
    effect: '交了评价，这条意见就办结。想选别的，或补充几句，请打开意见。',
  }),
  leaveClass: way({
    procedure: 'class.leave',
    inputOf: (sessionId) => ({ sessionId }),
    words: '去不了，让出座位',
    title: '让出这个座位',
    effect: '座位马上给候补的人。想再来，要重新报名，满员时排在候补最后。',
  }),
} as const satisfies Record<Act, object>

type Props<N extends MutationName> = {
  id: string
  way: Way<N>
  subjectId: string
  item: InboxItem
  onDone: () => void
}

const Offer = <N extends MutationName>({ id, way, subjectId, item, onDone }: Props<N>) => {
  const { take, busy, trouble } = useAct(way.procedure)
  const [asking, setAsking] = useState(false)
  const act = async () => {
    if (await take(way.inputOf(subjectId))) onDone()
    setAsking(false)
  }
  return (
    <>
      <Trouble id={`${id}-trouble`} words={trouble} />
      <Button id={id} look="line" onPress={() => setAsking(true)}>
        {way.words}
      </Button>
      {asking ? (
        <ConfirmSheet
          id={`${id}-sheet`}
          title={way.title}
          confirmWords={`确认${way.words}`}
          busyWords="正在提交"
          closeWords="再想想"
          busy={busy}
          onConfirm={() => void act()}
          onClose={() => setAsking(false)}
        >
          <View className="text">{item.words}</View>
          <View className="text">{way.effect}</View>
        </ConfirmSheet>
      ) : null}
    </>
  )
}

/** What can be done about a message's thing without opening it; it is asked once more. */
export const InPlaceAct = ({ item, onDone }: { item: InboxItem; onDone: () => void }) => {
  if (!item.inPlace) return null
  const { act, subjectId } = item.inPlace
  const props = { id: `item-${item.itemId}-${act}`, subjectId, item, onDone }
  return act === 'praiseTicket' ? (
    <Offer way={WAYS.praiseTicket} {...props} />
  ) : (
    <Offer way={WAYS.leaveClass} {...props} />
  )
}
