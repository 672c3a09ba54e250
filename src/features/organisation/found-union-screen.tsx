import { View } from '@tarojs/components'
import { choice, optionsOf, own } from '@/lib/form/choice-fields'
import { useForm } from '@/lib/form/use-form'
import { useQuery } from '@/lib/use-query'
import { PageFrame } from '@/shell/page-frame'
import { QueryView } from '@/shell/query-view'
import { turnTo } from '@/shell/routes'
import { Card } from '@/ui/card'
import { Fields } from '@/ui/fields/fields'
import { OwnPart } from '@/ui/fields/own-part'
import { Submit } from '@/ui/fields/submit'
import { RowsSkeleton } from '@/ui/rows-skeleton'
import { EnterpriseChoice } from './enterprise-choice'
import { fullName, reason } from './facts-fields'
import { UNION_WORDS } from './words'

const FIELDS = {
  kind: choice('哪一种', { options: optionsOf(UNION_WORDS), lack: '请选哪一种。' }),
  name: fullName('工会名称', '批复上的全称'),
  enterpriseIds: own<string[]>('有哪些企业', { lack: '请选有哪些企业。' }),
  reason: reason('比如：批复文号'),
}

const Form = () => {
  const form = useForm({
    id: 'found',
    fields: FIELDS,
    start: { kind: 'enterpriseUnion' },
    check: ({ kind, enterpriseIds }) =>
      kind === 'enterpriseUnion' && enterpriseIds.length > 1
        ? { enterpriseIds: '企业工会只有一家企业，请只选一家，或改选联合工会。' }
        : undefined,
    act: 'organisation.foundUnion',
    input: (entry) => entry,
    done: ({ unionId }) => turnTo('office/union', { unionId }),
  })
  const chosen = form.held.enterpriseIds ?? []
  const turn = (enterpriseId: string) => {
    const others = chosen.filter((one) => one !== enterpriseId)
    const turned = others.length < chosen.length ? others : [...chosen, enterpriseId]
    form.change('enterpriseIds', turned.length > 0 ? turned : null)
  }
  return (
    <>
      <Card>
        <Fields form={form} show={['kind', 'name']} />
      </Card>
      <OwnPart form={form} name="enterpriseIds">
        <View className="head">有哪些企业（已选 {chosen.length} 家）</View>
        <EnterpriseChoice chosen={chosen} onChoose={({ enterpriseId }) => turn(enterpriseId)} />
      </OwnPart>
      <Card>
        <Fields form={form} show={['reason']} />
      </Card>
      <Submit form={form} busyWords="正在登记">
        登记建会
      </Submit>
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
