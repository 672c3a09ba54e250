import type { Output } from '@contract/contract'
import { classLimits } from '@contract/rules/class-limits'
import { daysIn } from '@contract/rules/spans'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { useAct } from '@/lib/use-act'
import { usePageId } from '@/lib/use-page-id'
import { useQuery } from '@/lib/use-query'
import { PageFrame } from '@/shell/page-frame'
import { QueryView } from '@/shell/query-view'
import { goBack } from '@/shell/routes'
import { Button } from '@/ui/button'
import { RowsSkeleton } from '@/ui/rows-skeleton'
import { Notice } from '@/ui/states'
import { Trouble } from '@/ui/trouble'
import { changeOf, draftOf } from './change-draft'
import type { PlanDraft } from './plan-draft'
import { PlanFields } from './plan-fields'
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
  const [draft, setDraft] = useState<PlanDraft>(() => draftOf(before))
  const [wrong, setWrong] = useState<string>()
  const { take, busy, trouble } = useAct('class.change')
  const change = (fields: Partial<PlanDraft>) => setDraft((now) => ({ ...now, ...fields }))
  const save = async () => {
    const entry = changeOf(draft, before, Date.now())
    if (typeof entry === 'string') return setWrong(entry)
    setWrong(undefined)
    if (await take(entry)) goBack()
  }
  return (
    <View className="stack" id="change-form">
      <View className="title">{before.session.title}</View>
      <Notice id="change-told">{toldWords(before)}</Notice>
      <PlanFields draft={draft} onChange={change} />
      <TeacherChoice teacher={draft.teacher} finder={finder} onChoose={(teacher) => change({ teacher })} />
      <View className="sub">座位加了，候补的人按次序补上；座位不能少于已报名的人数。</View>
      <Trouble id="change-trouble" words={wrong ?? trouble} />
      <Button id="change-save" busy={busy} busyWords="正在保存" onPress={() => void save()}>
        保存
      </Button>
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
