import type { GrantCard as Grant } from '@contract/organisation'
import { roleWords } from '@contract/rules/role-words'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { fullDayWords } from '@/lib/time-words'
import { useAct } from '@/lib/use-act'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { StepSheet } from '@/ui/step-sheet'
import { Tag } from '@/ui/tag'
import { Trouble } from '@/ui/trouble'

type Props = { grant: Grant; over: boolean }

const lastsWords = ({ from, to }: Grant): string =>
  to === null ? `${fullDayWords(from)}起` : `${fullDayWords(from)}至${fullDayWords(to)}`

/** Asks why, and takes the role away. */
const TakeAway = ({ grant }: { grant: Grant }) => {
  const { grantId, nameMasked, role, scopeKind, scopeName } = grant
  const [asking, setAsking] = useState(false)
  const { take, busy, trouble } = useAct('organisation.revoke')
  const revoke = async (reason: string) => {
    await take({ grantId, reason })
    setAsking(false)
  }
  return (
    <>
      <Trouble id={`grant-${grantId}-trouble`} words={trouble} />
      <Button id={`grant-${grantId}-revoke`} look="line" onPress={() => setAsking(true)}>
        收回
      </Button>
      {asking ? (
        <StepSheet
          id="revoke"
          name="收回角色"
          asksReason
          words={{
            title: '收回后马上不能再用',
            warning: `${nameMasked}，${roleWords(role, scopeKind)}，${scopeName}`,
            busyWords: '正在收回',
            closeWords: '不收回',
            reason: { label: '收回的原因', hint: '比如：轮值结束' },
          }}
          busy={busy}
          onConfirm={(reason) => void revoke(reason)}
          onClose={() => setAsking(false)}
        />
      ) : null}
    </>
  )
}

/** One role: whose, for what, since when, by whom and why. */
export const GrantCard = ({ grant, over }: Props) => (
  <Card id={`grant-${grant.grantId}`}>
    <View className="stack">
      <View className="row row-wrap">
        <View className="head">{grant.nameMasked}</View>
        <View className="sub digits">{grant.phoneMasked}</View>
      </View>
      <View className="stack-tight">
        <View className="row row-wrap">
          <Tag tone={over ? 'plain' : 'gold'}>{roleWords(grant.role, grant.scopeKind)}</Tag>
          <View className="text">{grant.scopeName}</View>
        </View>
        <View className="cap">
          {lastsWords(grant)}，
          {grant.grantedByMasked ? `${grant.grantedByMasked}授予：${grant.reason}` : grant.reason}
        </View>
      </View>
      {over || (grant.own && grant.role === 'admin') ? null : <TakeAway grant={grant} />}
    </View>
  </Card>
)
