import type { Output } from '@contract/contract'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { fullDayWords } from '@/lib/time-words'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { ConfirmSheet } from '@/ui/confirm-sheet'
import { Trouble } from './trouble'
import { useAct } from './use-act'

type Proposal = Output<'organisation.proposals'>['proposals'][number]

/** One act that waits for a second admin: who proposed it may only take it back. */
export const ProposalCard = ({ proposal }: { proposal: Proposal }) => {
  const { proposalId, inputHash, title, reason, proposedByMasked, proposedAt, expiresAt, own } = proposal
  const [asking, setAsking] = useState(false)
  const confirm = useAct('organisation.confirm')
  const withdraw = useAct('organisation.withdraw')
  const isOver = expiresAt <= Date.now()
  const agree = async () => {
    await confirm.take({ proposalId, inputHash })
    setAsking(false)
  }
  return (
    <Card id={`proposal-${proposalId}`}>
      <View className="stack">
        <View className="text">{title}</View>
        <View className="sub">
          {proposedByMasked}于{fullDayWords(proposedAt)}提出：{reason}
        </View>
        <View className="cap">
          {isOver ? '已过期，没有办。' : `${fullDayWords(expiresAt)}前有效，须由另一位管理员确认。`}
        </View>
        <Trouble id={`proposal-${proposalId}-trouble`} words={confirm.trouble ?? withdraw.trouble} />
        {own || isOver ? null : (
          <Button id={`proposal-${proposalId}-confirm`} look="soft" onPress={() => setAsking(true)}>
            确认办理
          </Button>
        )}
        <Button
          id={`proposal-${proposalId}-withdraw`}
          look="quiet"
          busy={withdraw.busy}
          busyWords="正在撤回"
          onPress={() => void withdraw.take({ proposalId })}
        >
          撤回，不办了
        </Button>
      </View>
      {asking ? (
        <ConfirmSheet
          id="confirm-proposal"
          title="确认后马上生效"
          confirmWords="确认办理"
          busyWords="正在办理"
          closeWords="再想想"
          busy={confirm.busy}
          onConfirm={() => void agree()}
          onClose={() => setAsking(false)}
        >
          <View className="text">{title}</View>
        </ConfirmSheet>
      ) : null}
    </Card>
  )
}
