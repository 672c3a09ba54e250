import type { Output } from '@contract/contract'
import { classLimits } from '@contract/rules/class-limits'
import { daysIn } from '@contract/rules/spans'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { useForm } from '@/lib/form/use-form'
import { usePageId } from '@/lib/use-page-id'
import { useQuery } from '@/lib/use-query'
import { PageFrame } from '@/shell/page-frame'
import { QueryView } from '@/shell/query-view'
import { goBack } from '@/shell/routes'
import { Card } from '@/ui/card'
import { Fields } from '@/ui/fields/fields'
import { OwnPart } from '@/ui/fields/own-part'
import { Submit } from '@/ui/fields/submit'
import { RowsSkeleton } from '@/ui/rows-skeleton'
import { Notice } from '@/ui/states'
import { changeOf, plannedNow } from './change-fields'
import { PLAN_REFUSED_AT, PLANNED_NAMES, plannedFields, plannedWrong } from './plan-fields'
import { type Finder, TeacherChoice } from './teacher-choice'

type Detail = Output<'class.deskSession'>

const toldWords = ({ session: { capacity, free, waiting } }: Detail): string => {
  const enrolled = capacity - free + waiting
  if (enrolled === 0) return '还没有人报名。'
  return `已有 ${enrolled} 人报名或候补。改了时间或地点，他们都会收到消息，${daysIn(classLimits.changedLeaveMs)} 天之内可以退出。`
}

const Form = ({ detail, finder }: { detail: Detail; finder: Finder }) => {
  // As it was read: what somebody else saves meanwhile must not be overwritten unseen.
  const [before] = useState(detail)
  const { session, version } = before
  const form = useForm({
    id: 'change',
    fields: plannedFields(),
    start: plannedNow(before),
    check: (entry) => plannedWrong(entry, Date.now(), session),
    act: 'class.change',
    // What was drafted for an earlier plan does not fit a later one.
    record: `${session.sessionId}:${version}`,
    input: (entry) => changeOf(entry, before),
    refusedAt: { ...PLAN_REFUSED_AT, CHECK_IN_BEGUN: 'from', SEATS_TAKEN: 'capacity' },
    done: () => goBack(),
  })
  return (
    <View className="stack" id="change-form">
      <View className="title">{session.title}</View>
      <Notice id="change-told">{toldWords(before)}</Notice>
      <Card>
        <Fields form={form} show={PLANNED_NAMES} />
      </Card>
      <OwnPart form={form} name="teacher">
        <TeacherChoice
          teacher={form.held.teacher}
          finder={finder}
          onChoose={(chosen) => form.change('teacher', chosen)}
        />
      </OwnPart>
      <View className="sub">座位加了，候补的人按次序补上；座位不能少于已报名的人数。</View>
      <Submit form={form} act="save" busyWords="正在保存">
        保存
      </Submit>
    </View>
  )
}

/** 改班次: what was planned of a class, until it begins. */
export const ChangeScreen = ({ finder }: { finder: Finder }) => {
  const query = useQuery('class.deskSession', { sessionId: usePageId('sessionId') })
  return (
    <PageFrame id="change-page" kind="sub" title="改班次" sample={query.data?.sample}>
      <View className="body">
        <QueryView id="change" query={query} skeleton={<RowsSkeleton id="change" />}>
          {(detail) => <Form detail={detail} finder={finder} />}
        </QueryView>
      </View>
    </PageFrame>
  )
}
