import type { Output } from '@contract/contract'
import { View } from '@tarojs/components'
import { useForm } from '@/lib/form/use-form'
import { usePageId } from '@/lib/use-page-id'
import { useQuery } from '@/lib/use-query'
import { PageFrame } from '@/shell/page-frame'
import { QueryView } from '@/shell/query-view'
import { goBack } from '@/shell/routes'
import { Card } from '@/ui/card'
import { Fields } from '@/ui/fields/fields'
import { Submit } from '@/ui/fields/submit'
import { RowsSkeleton } from '@/ui/rows-skeleton'
import { factsFields, reason } from './facts-fields'

const Form = ({ enterprise, villageName }: Output<'organisation.enterprise'>) => {
  const { enterpriseId, name, villageId, size, industry, starRating } = enterprise
  const { data } = useQuery('organisation.villages', {})
  const present = villageId !== null && villageName !== null ? [{ villageId, name: villageName }] : []
  const form = useForm({
    id: 'describe',
    fields: { ...factsFields(data?.villages ?? present, villageId), reason: reason('比如：年度核对') },
    start: { villageId, size, industry: industry ?? '', starRating },
    act: 'organisation.describeEnterprise',
    record: enterpriseId,
    input: (entry) => ({ enterpriseId, ...entry }),
    done: () => goBack(),
  })
  return (
    <>
      <View className="title" id="describe-name">
        {name}
      </View>
      <Card>
        <Fields form={form} />
      </Card>
      <Submit form={form} busyWords="正在保存">
        保存
      </Submit>
    </>
  )
}

/** 登记信息: village, size, industry and 工会星级 of one enterprise. */
export const DescribeScreen = () => {
  const query = useQuery('organisation.enterprise', { enterpriseId: usePageId('enterpriseId') })
  return (
    <PageFrame id="describe-page" kind="sub" title="登记信息">
      <View className="body">
        <QueryView id="describe" query={query} skeleton={<RowsSkeleton id="describe" />}>
          {(detail) => <Form {...detail} />}
        </QueryView>
      </View>
    </PageFrame>
  )
}
