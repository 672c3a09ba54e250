import type { Output } from '@contract/contract'
import { branchWords } from '@contract/rules/flows/branch'
import { View } from '@tarojs/components'
import { text } from '@/lib/form/text-fields'
import { useForm } from '@/lib/form/use-form'
import { useQuery } from '@/lib/use-query'
import { useSteps } from '@/lib/use-steps'
import { QueryPage } from '@/shell/query-page'
import { ActionBar } from '@/ui/action-bar'
import { Card } from '@/ui/card'
import { Fields } from '@/ui/fields/fields'
import { Submit } from '@/ui/fields/submit'
import { Tag } from '@/ui/tag'
import { Timeline } from '@/ui/timeline'

type Branch = Output<'course.branches'>['branches'][number]

const SUSPEND = {
  quiet: true,
  warning: '停用后，这家分院不能再送审和发布课程。已发布的课程还在，会员照常能看。',
  reason: { label: '为什么停用', hint: '比如：厂房搬迁，暂停办课。' },
} as const

const BranchCard = ({ branch }: { branch: Branch }) => {
  const { academyId, name, enterpriseName, state, progress } = branch
  const steps = useSteps(
    {
      charter: 'course.charterBranch',
      open: 'course.openBranch',
      suspend: 'course.suspendBranch',
      resume: 'course.resumeBranch',
    },
    (reason) => ({
      charter: { academyId },
      open: { academyId },
      suspend: { academyId, reason },
      resume: { academyId },
    }),
  )
  return (
    <Card id={`branch-${academyId}`}>
      <View className="stack">
        <View className="stack-tight">
          <View className="row row-wrap">
            <Tag tone={state === 'running' ? 'ok' : 'plain'}>{branchWords.states[state]}</Tag>
          </View>
          <View className="head">{name}</View>
          {enterpriseName ? <View className="sub">{enterpriseName}</View> : null}
        </View>
        <Timeline id={`branch-${academyId}-story`} progress={progress} owner="登记人" />
        <ActionBar
          id={`branch-${academyId}`}
          open={progress.open}
          steps={{ suspend: SUSPEND }}
          acting={steps}
        />
      </View>
    </Card>
  )
}

const FIELDS = {
  name: text('分院名称', { max: 30, lack: '请填分院名称。' }),
  enterpriseName: text('所在企业', { hint: '不在企业里的可以不填', max: 60 }),
}

const FoundForm = () => {
  const form = useForm({ id: 'found', fields: FIELDS, act: 'course.foundBranch', input: (entry) => entry })
  return (
    <Card>
      <Fields form={form} head="登记一家分院">
        <Submit form={form} look="soft" busyWords="正在登记">
          登记
        </Submit>
      </Fields>
    </Card>
  )
}

/** 总院和分院: where each stands, and what may be done next. */
export const BranchesScreen = () => {
  const query = useQuery('course.branches', {})
  return (
    <QueryPage id="branches" title="总院和分院" query={query}>
      {({ branches }) => (
        <View className="stack" id="branches-list">
          {branches.map((branch) => (
            <BranchCard key={branch.academyId} branch={branch} />
          ))}
          <FoundForm />
        </View>
      )}
    </QueryPage>
  )
}
