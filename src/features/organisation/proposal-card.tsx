import type { Output } from '@contract/contract'
import { View } from '@tarojs/components'
import { useSteps } from '@/lib/use-steps'
import { ActionBar } from '@/ui/action-bar'
import { Card } from '@/ui/card'
import { Timeline } from '@/ui/timeline'

type Proposal = Output<'organisation.proposals'>['proposals'][number]

/** One act that waits for a second admin: who proposed it, what it is, and what the reader may do about it. */
export const ProposalCard = ({ proposal }: { proposal: Proposal }) => {
  const { proposalId, inputHash, title, proposedByMasked, progress } = proposal
  const steps = useSteps({ confirm: 'organisation.confirm', withdraw: 'organisation.withdraw' }, () => ({
    confirm: { proposalId, inputHash },
    withdraw: { proposalId },
  }))
  return (
    <Card id={`proposal-${proposalId}`}>
      <View className="stack">
        <View className="head">{title}</View>
        <Timeline id={`proposal-${proposalId}-story`} progress={progress} owner={proposedByMasked} />
        {progress.open.length === 0 ? <View className="sub">已过期，没有办。</View> : null}
        <ActionBar
          id={`proposal-${proposalId}`}
          open={progress.open}
          steps={{
            confirm: {
              title: '确认办理',
              warning: `${title}。确认后就照这样办，不能撤回。`,
              closeWords: '再想想',
            },
            withdraw: {
              words: '撤回，不办了',
              title: '撤回这件事',
              warning: `${title}。撤回后不办，要办得重新提出。`,
            },
          }}
          acting={steps}
        />
      </View>
    </Card>
  )
}
