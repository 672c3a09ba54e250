import type { Output } from '@contract/contract'
import { roleWords } from '@contract/rules/role-words'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { useAct } from '@/lib/use-act'
import { useQuery } from '@/lib/use-query'
import { QueryView } from '@/shell/query-view'
import { goBack } from '@/shell/routes'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Chip } from '@/ui/chip'
import { Field } from '@/ui/field'
import { RowsSkeleton } from '@/ui/rows-skeleton'
import { Notice } from '@/ui/states'
import { Trouble } from '@/ui/trouble'

type Roles = Output<'organisation.memberRoles'>
type Option = Roles['options'][number]

const nameOf = (holding: Option['holding']): string =>
  roleWords(holding.role, 'scopeKind' in holding ? holding.scopeKind : 'tenant')

const wordsOf = ({ holding, scopeName }: Option): string => `${nameOf(holding)}：${scopeName}`

const heldWords = (grants: Roles['grants']): string =>
  grants.length === 0
    ? '现在没有角色。'
    : `现有：${grants.map(({ role, scopeKind, scopeName }) => `${roleWords(role, scopeKind)}（${scopeName}）`).join('、')}`

const Given = ({ proposed }: { proposed: boolean }) => (
  <>
    <Notice id="give-done" tone="ok" icon="check">
      {proposed ? '已提出。另一位管理员确认后生效。' : '已授予，本人下一次打开就能用。'}
    </Notice>
    <Button id="give-back" look="soft" onPress={goBack}>
      回到名单
    </Button>
  </>
)

const Choosing = ({ roles, onOther }: { roles: Roles; onOther: () => void }) => {
  const { member, grants, options } = roles
  const [chosen, setChosen] = useState<Option>()
  const [reason, setReason] = useState('')
  const [wrong, setWrong] = useState<string>()
  const [given, setGiven] = useState<Output<'organisation.grant'>>()
  const { take, busy, trouble } = useAct('organisation.grant')
  const give = async () => {
    if (!chosen) return setWrong('请选一个角色。')
    if (reason.trim() === '') return setWrong('请写原因。')
    setWrong(undefined)
    const { holding } = chosen
    const done = await take({ memberId: member.memberId, holding, to: null, reason: reason.trim() })
    if (done) setGiven(done)
  }
  if (given) return <Given proposed={given.proposalId !== null} />
  return (
    <>
      <Card id="give-member">
        <View className="stack-tight">
          <View className="head">
            {member.nameMasked} {member.phoneMasked}
          </View>
          <View className="sub">{member.enterpriseName}</View>
          <View className="sub">{heldWords(grants)}</View>
        </View>
      </Card>
      <View className="stack" role="group" aria-label="授予什么角色">
        {options.map((option, at) => (
          <Chip
            key={wordsOf(option)}
            id={`give-option-${at}`}
            on={option === chosen}
            onPress={() => setChosen(option)}
          >
            {wordsOf(option)}
          </Chip>
        ))}
      </View>
      <Card>
        <Field
          id="give-reason"
          label="原因"
          hint="比如：负责服务台核销"
          kind="text"
          maxLength={200}
          value={reason}
          onChange={setReason}
        />
      </Card>
      <Trouble id="give-wrong" words={wrong ?? trouble} />
      <Button id="give-send" busy={busy} busyWords="正在授予" onPress={() => void give()}>
        {chosen?.holding.role === 'admin' ? '提出，等另一位管理员确认' : '授予'}
      </Button>
      <Button id="give-other" look="quiet" onPress={onOther}>
        换一个人
      </Button>
    </>
  )
}

/** What the member can be given, which of it, and why. */
export const RoleForm = ({ memberId, onOther }: { memberId: string; onOther: () => void }) => {
  const query = useQuery('organisation.memberRoles', { memberId })
  return (
    <QueryView id="give" query={query} skeleton={<RowsSkeleton id="give" />}>
      {(roles) => <Choosing roles={roles} onOther={onOther} />}
    </QueryView>
  )
}
