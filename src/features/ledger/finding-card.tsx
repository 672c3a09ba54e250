import type { Output } from '@contract/contract'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { momentWords } from '@/lib/time-words'
import { useAct } from '@/lib/use-act'
import { openPage } from '@/shell/routes'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { StepSheet } from '@/ui/step-sheet'
import { Trouble } from '@/ui/trouble'
import { FAULT_WORDS } from './words'

type Finding = Output<'ledger.audit'>['findings'][number]

/** Asks what was done, and settles the finding. */
const Settling = ({ findingId }: { findingId: string }) => {
  const [asking, setAsking] = useState(false)
  const { take, busy, trouble } = useAct('ledger.settleFinding')
  const settle = async (words: string) => {
    await take({ findingId, words })
    setAsking(false)
  }
  return (
    <>
      <Trouble id={`finding-${findingId}-trouble`} words={trouble} />
      <Button id={`finding-${findingId}-settle`} look="soft" onPress={() => setAsking(true)}>
        写明怎么办的，办结
      </Button>
      {asking ? (
        <StepSheet
          id="settle"
          name="办结"
          asksReason
          words={{
            title: '办结这条发现',
            warning: '办结不改账。下次对账还是对不上，会重新列出来。',
            reason: { label: '怎么办的', hint: '例如 已由两位管理员冲正' },
          }}
          busy={busy}
          onConfirm={(words) => void settle(words)}
          onClose={() => setAsking(false)}
        />
      ) : null}
    </>
  )
}

/** One finding in full: what should be, what is, since when, in whose account. */
export const FindingCard = ({ finding }: { finding: Finding }) => {
  const { findingId, memberId, kind, expected, found, settledAt, settledWords } = finding
  return (
    <Card id={`finding-${findingId}`}>
      <View className="stack">
        <View className="stack-tight">
          <View className="head">{FAULT_WORDS[kind]}</View>
          <View className="text">应为：{expected}</View>
          <View className="text">实为：{found}</View>
          <View className="cap">
            {momentWords(finding.firstSeenAt)} 发现，{momentWords(finding.lastSeenAt)} 又核对过
          </View>
          <View className="cap">会员编号 {memberId}</View>
          {settledAt === null ? null : (
            <View className="text">
              {momentWords(settledAt)} 办结：{settledWords}
            </View>
          )}
        </View>
        <Button
          id={`finding-${findingId}-account`}
          look="line"
          onPress={() => openPage('office/account', { memberId })}
        >
          看这个账户
        </Button>
        {settledAt === null ? <Settling findingId={findingId} /> : null}
      </View>
    </Card>
  )
}
