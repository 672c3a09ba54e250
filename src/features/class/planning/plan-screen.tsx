import type { Output } from '@contract/contract'
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
import { RowsSkeleton } from '@/ui/rows-skeleton'
import { Trouble } from '@/ui/trouble'
import { LessonChoice } from './lesson-choice'
import { EMPTY_PLAN, type PlanDraft, planOf } from './plan-draft'
import { PlanFields } from './plan-fields'
import { type Finder, TeacherChoice } from './teacher-choice'

type Courses = Output<'class.planForm'>['courses']

type ChoiceProps = { courses: Courses; chosen: string; onChoose: (course: Courses[number]) => void }

const CourseChoice = ({ courses, chosen, onChoose }: ChoiceProps) => (
  <Card>
    <View className="stack">
      <View className="head">哪门课</View>
      <View className="chips" role="group" aria-label="课程">
        {courses.map((course) => (
          <Chip
            key={course.courseId}
            id={`plan-${course.courseId}`}
            on={course.courseId === chosen}
            onPress={() => onChoose(course)}
          >
            {course.title}
          </Chip>
        ))}
      </View>
      {courses.length === 0 ? (
        <View className="sub" id="plan-no-courses">
          还没有发布的课程，先发布课程才能排课。
        </View>
      ) : null}
    </View>
  </Card>
)

type TaughtProps = { courseId: string; chosen: string; onChoose: (lessonId: string) => void }

/** Which lesson is taught, so that attending it and replaying it pay once. */
const Taught = (choice: TaughtProps) => (
  <Card>
    <View className="stack">
      <View className="head">上哪一讲</View>
      <LessonChoice id="plan-lesson" none="都不是" {...choice} />
      <View className="sub">到课得过分的，再看这一讲的回放不重复得分。</View>
    </View>
  </Card>
)

const Form = ({ courses, finder }: { courses: Courses; finder: Finder }) => {
  const [draft, setDraft] = useState<PlanDraft>(EMPTY_PLAN)
  const [wrong, setWrong] = useState<string>()
  const { take, busy, trouble } = useAct('class.plan')
  const change = (fields: Partial<PlanDraft>) => setDraft((now) => ({ ...now, ...fields }))
  const save = async () => {
    const entry = planOf(draft, Date.now())
    if (typeof entry === 'string') return setWrong(entry)
    setWrong(undefined)
    const done = await take(entry)
    if (done) turnTo('class/desk-session', { sessionId: done.sessionId })
  }
  return (
    <View className="stack" id="plan-form">
      <CourseChoice
        courses={courses}
        chosen={draft.courseId}
        onChoose={({ courseId, teacherTitle }) => change({ courseId, teacherTitle, lessonId: '' })}
      />
      {draft.courseId === '' ? null : (
        <Taught
          courseId={draft.courseId}
          chosen={draft.lessonId}
          onChoose={(lessonId) => change({ lessonId })}
        />
      )}
      <PlanFields draft={draft} onChange={change} />
      <TeacherChoice teacher={draft.teacher} finder={finder} onChoose={(teacher) => change({ teacher })} />
      <View className="sub">保存后先不开放报名，核对过再开放。开课以前都可以改，报了名的人会收到消息。</View>
      <Trouble id="plan-trouble" words={wrong ?? trouble} />
      <Button id="plan-save" busy={busy} busyWords="正在保存" onPress={() => void save()}>
        保存
      </Button>
    </View>
  )
}

/** 新排一个班次 */
export const PlanScreen = ({ finder }: { finder: Finder }) => {
  const query = useQuery('class.planForm', {})
  return (
    <PageFrame id="plan-page" kind="sub" title="新排一个班次">
      <View className="body">
        <QueryView id="plan" query={query} skeleton={<RowsSkeleton id="plan" />}>
          {({ courses }) => <Form courses={courses} finder={finder} />}
        </QueryView>
      </View>
    </PageFrame>
  )
}
