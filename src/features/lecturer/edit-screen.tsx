import type { Output } from '@contract/contract'
import { View } from '@tarojs/components'
import { toggle } from '@/lib/form/choice-fields'
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
import { PROFILE, profileOf } from './profile-fields'

const FIELDS = { ...PROFILE, listed: toggle('接受预约', '关掉以后名单里不再显示，已经约定的照旧。') }

const Form = (shown: Output<'lecturer.one'>) => {
  const { lecturerId, state } = shown.lecturer
  const form = useForm({
    id: 'profile',
    fields: FIELDS,
    start: { ...profileOf(shown), listed: state === 'listed' },
    act: 'lecturer.change',
    record: lecturerId,
    input: ({ listed, ...entry }) => ({ lecturerId, ...entry, state: listed ? 'listed' : 'paused' }),
    done: () => goBack(),
  })
  return (
    <View className="stack" id="profile-form">
      <Card>
        <Fields form={form} />
      </Card>
      <Submit form={form} act="save" busyWords="正在保存">
        保存
      </Submit>
    </View>
  )
}

/** 改讲师资料, and whether he takes anything new. */
export const EditScreen = () => {
  const query = useQuery('lecturer.one', { lecturerId: usePageId('lecturerId') })
  return (
    <PageFrame id="lecturer-edit-page" kind="sub" title="改讲师资料">
      <View className="body">
        <QueryView id="lecturer-edit" query={query} skeleton={<RowsSkeleton id="lecturer-edit" />}>
          {(shown) => <Form {...shown} />}
        </QueryView>
      </View>
    </PageFrame>
  )
}
