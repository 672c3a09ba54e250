import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { ConfirmSheet } from '@/ui/confirm-sheet'
import { ReplyForm } from './reply-form'
import type { Ticket } from './steps'
import { useStep } from './use-step'

type Props = {
  data: Ticket
  refresh: () => Promise<void>
  say: (words: string | undefined) => void
}

/** What an admin may do next, by where the ticket stands. */
export const HandlingPanel = ({ data, ...told }: Props) => {
  const { ticketId, state } = data.ticket
  const release = useStep('feedback.release', told)
  const adopt = useStep('feedback.adopt', told)
  const close = useStep('feedback.close', told)
  const [asking, setAsking] = useState<'adopt' | 'close'>()
  const settle = () => setAsking(undefined)
  if (state === 'adopted' || state === 'closed') return null
  return (
    <>
      <Card id="handling-panel">
        <View className="stack">
          {state === 'held' ? (
            <>
              <View className="text">
                内容检查没有给出结论。看过没有问题，就受理；不合适的，可以直接办结。
              </View>
              <Button
                id="handle-release"
                busy={release.busy}
                busyWords="正在受理"
                onPress={() => void release.take({ ticketId })}
              >
                没有问题，受理
              </Button>
            </>
          ) : (
            <ReplyForm ticketId={ticketId} {...told} />
          )}
          {state === 'answered' ? (
            <Button id="handle-adopt" look="soft" icon="award" onPress={() => setAsking('adopt')}>
              采纳
            </Button>
          ) : null}
          <Button id="handle-close" look="quiet" onPress={() => setAsking('close')}>
            办结
          </Button>
        </View>
      </Card>
      {asking === 'adopt' ? (
        <ConfirmSheet
          id="confirm-adopt"
          title="采纳这条意见"
          confirmWords="采纳"
          busyWords="正在采纳"
          closeWords="先不采纳"
          busy={adopt.busy}
          onConfirm={() => void adopt.take({ ticketId }).then(settle)}
          onClose={settle}
        >
          <View className="text">采纳后给提交人加 {data.adoptionPays ?? 0} 分，不能撤回。</View>
        </ConfirmSheet>
      ) : null}
      {asking === 'close' ? (
        <ConfirmSheet
          id="confirm-close"
          title="办结这条意见"
          confirmWords="办结"
          busyWords="正在办结"
          closeWords="先不办结"
          busy={close.busy}
          onConfirm={() => void close.take({ ticketId }).then(settle)}
          onClose={settle}
        >
          <View className="text">办结后不能再答复，也不能再采纳加分。</View>
        </ConfirmSheet>
      ) : null}
    </>
  )
}
