import type { UnionKind } from '@contract/organisation'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { useAct } from '@/lib/use-act'
import { useQuery } from '@/lib/use-query'
import { PageFrame } from '@/shell/page-frame'
import { QueryView } from '@/shell/query-view'
import { turnTo } from '@/shell/routes'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Chip } from '@/ui/chip'
import { Field } from '@/ui/field'
import { RowsSkeleton } from '@/ui/rows-skeleton'
import { Trouble } from '@/ui/trouble'
import { EnterpriseChoice } from './enterprise-choice'
import { ReasonField } from './reason-field'
import { UNION_WORDS } from './words'

const KINDS = Object.entries(UNION_WORDS) as [UnionKind, string][]

/** What is still missing, in words. */
const lackOf = (kind: UnionKind, name: string, members: readonly string[], reason: string) => {
  if (name === '') return '请填工会名称。'
  if (members.length === 0) return '请选有哪些企业。'
  if (kind === 'enterpriseUnion' && members.length > 1)
    return '企业工会只有一家企业，请只选一家，或改选联合工会。'
  return reason === '' ? '请写原因。' : undefined
}

const Form = () => {
  const [kind, setKind] = useState<UnionKind>('enterpriseUnion')
  const [name, setName] = useState('')
  const [members, setMembers] = useState<readonly string[]>([])
  const [reason, setReason] = useState('')
  const [wrong, setWrong] = useState<string>()
  const { take, busy, trouble } = useAct('organisation.foundUnion')
  const turn = (enterpriseId: string) =>
    setMembers((before) =>
      before.includes(enterpriseId)
        ? before.filter((one) => one !== enterpriseId)
        : [...before, enterpriseId],
    )
  const found = async () => {
    const lack = lackOf(kind, name.trim(), members, reason.trim())
    setWrong(lack)
    if (lack) return
    const input = { kind, name: name.trim(), enterpriseIds: [...members], reason: reason.trim() }
    const founded = await take(input)
    if (founded) turnTo('office/union', { unionId: founded.unionId })
  }
  return (
    <>
      <View className="chips" role="group" aria-label="哪一种">
        {KINDS.map(([value, words]) => (
          <Chip key={value} id={`found-${value}`} on={value === kind} onPress={() => setKind(value)}>
            {words}
          </Chip>
        ))}
      </View>
      <Card>
        <Field
          id="found-name"
          label="工会名称"
          hint="批复上的全称"
          kind="text"
          maxLength={60}
          value={name}
          onChange={setName}
        />
      </Card>
      <View className="head">有哪些企业（已选 {members.length} 家）</View>
      <EnterpriseChoice chosen={members} onChoose={({ enterpriseId }) => turn(enterpriseId)} />
      <ReasonField id="found-reason" hint="比如：批复文号" value={reason} onChange={setReason} />
      <Trouble id="found-trouble" words={wrong ?? trouble} />
      <Button id="found-send" busy={busy} busyWords="正在登记" onPress={() => void found()}>
        登记建会
      </Button>
    </>
  )
}

/** 建会: which kind, its name, and the enterprises that belong to it. */
export const FoundUnionScreen = () => {
  const query = useQuery('organisation.enterprises', {})
  return (
    <PageFrame id="found-page" kind="sub" title="登记建会">
      <View className="body">
        <QueryView id="found" query={query} skeleton={<RowsSkeleton id="found" />}>
          {() => <Form />}
        </QueryView>
      </View>
    </PageFrame>
  )
}
