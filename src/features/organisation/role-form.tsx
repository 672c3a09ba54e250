import type { Output } from '@contract/contract'
import { roleWords } from '@contract/rules/role-words'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { choice } from '@/lib/form/choice-fields'
import { wrong } from '@/lib/form/field'
import { useForm } from '@/lib/form/use-form'
import { useQuery } from '@/lib/use-query'
import { QueryView } from '@/shell/query-view'
import { goBack } from '@/shell/routes'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Fields } from '@/ui/fields/fields'
import { Submit } from '@/ui/fields/submit'
import { RowsSkeleton } from '@/ui/rows-skeleton'
import { Notice } from '@/ui/states'
import { reason } from './facts-fields'

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
  const { memberId } = member
  const [given, setGiven] = useState<Output<'organisation.grant'>>()
  const form = useForm({
    id: 'give',
    fields: {
      option: {
        ...choice('授予什么角色', { options: options.map((one, value) => ({ value, words: wordsOf(one) })) }),
        read: (at: number | null) => options[at ?? -1]?.holding ?? wrong('请选一个角色。'),
      },
      reason: reason('比如：负责服务台核销'),
    },
    act: 'organisation.grant',
    record: memberId,
    input: ({ option, ...entry }) => ({ memberId, holding: option, to: null, ...entry }),
    done: setGiven,
  })
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
      <Card>
        <Fields form={form} />
      </Card>
      <Submit form={form} busyWords="正在授予">
        {options[form.held.option ?? -1]?.holding.role === 'admin' ? '提出，等另一位管理员确认' : '授予'}
      </Submit>
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
