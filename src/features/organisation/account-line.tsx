import type { PointsEntry } from '@contract/points'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { deltaWords } from '@/lib/delta-words'
import { countWords, momentWords } from '@/lib/time-words'
import { useAct } from '@/lib/use-act'
import { Button } from '@/ui/button'
import { StepSheet } from '@/ui/step-sheet'
import { Trouble } from '@/ui/trouble'
import { ProposedNotice } from './proposed-notice'
import { isReversible } from './reversed'

/** Asks why, and proposes 冲正 of one line. */
const Reversing = ({ entry: { entryId, ruleTitle, delta } }: { entry: PointsEntry }) => {
  const [asking, setAsking] = useState(false)
  const [proposed, setProposed] = useState(false)
  const { take, busy, trouble } = useAct('organisation.reverseEntry')
  const propose = async (reason: string) => {
    if (await take({ entryId, reason })) setProposed(true)
    setAsking(false)
  }
  if (proposed) return <ProposedNotice id={`line-${entryId}-proposed`} />
  return (
    <>
      <Button id={`line-${entryId}-reverse`} look="quiet" small onPress={() => setAsking(true)}>
        冲正这一笔
      </Button>
      <Trouble id={`line-${entryId}-trouble`} words={trouble} />
      {asking ? (
        <StepSheet
          id="reverse"
          name="提出冲正"
          asksReason
          words={{
            title: `冲正“${ruleTitle}”${deltaWords(delta)}`,
            warning: `另一位管理员确认后，用 ${deltaWords(-delta)} 的一笔抵销，原来的一笔仍然看得到。每一笔只能冲正一次。`,
          }}
          busy={busy}
          onConfirm={(reason) => void propose(reason)}
          onClose={() => setAsking(false)}
        />
      ) : null}
    </>
  )
}

type Props = { entry: PointsEntry; isReversed: boolean; own: boolean }

/** One line of a member's statement as an admin sees it. */
export const AccountLine = ({ entry, isReversed, own }: Props) => (
  <View className="card-row row-wrap" id={`line-${entry.entryId}`}>
    <View className="grow stack-tight">
      <View className="text strong">{entry.ruleTitle}</View>
      <View className="sub">
        {momentWords(entry.at)} · {entry.source.title}
      </View>
      {entry.reason ? <View className="sub">原因：{entry.reason}</View> : null}
      <View className="cap">
        余 {countWords(entry.balanceAfter)} 分{isReversed ? '，已冲正' : ''}
      </View>
    </View>
    <View className={`figure ${entry.delta > 0 ? 'gold' : ''}`}>{deltaWords(entry.delta)}</View>
    {own || isReversed || !isReversible(entry) ? null : <Reversing entry={entry} />}
  </View>
)
