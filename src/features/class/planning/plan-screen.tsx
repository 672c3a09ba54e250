import type { Output } from '@contract/contract'
import { View } from '@tarojs/components'
import { choice, own } from '@/lib/form/choice-fields'
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
import { LessonChoice } from './lesson-choice'
import { PLAN_REFUSED_AT, PLANNED_NAMES, plannedFields, plannedOf, plannedWrong } from './plan-fields'
import { type Finder, TeacherChoice } from './teacher-choice'

type Courses = Output<'class.planForm'>['courses']

/** Of which course, and which lesson of it. */
type Lesson = { readonly courseId: string; readonly lessonId: string }

const planFields = (courses: Courses, courseId: unknown) => ({
  courseId: choice('哪门课', {
    options: courses.map((course) => ({ value: course.courseId, words: course.title })),
    lack: '请选一门课。',
  }),
  lesson: own<Lesson>('上哪一讲'),
  ...plannedFields(courses.find((course) => course.courseId === courseId)?.teacherTitle),
})

const Form = ({ courses, finder }: { courses: Courses; finder: Finder }) => {
  const form = useForm({
    id: 'plan',
    fields: ({ courseId }) => planFields(courses, courseId),
    usual: { capacity: '30', signUpHours: '2', cancelHours: '24' },
    check: (entry) => plannedWrong(entry, Date.now()),
    act: 'class.plan',
    input: ({ courseId, lesson, teacher, ...entry }) => ({
      courseId,
      ...plannedOf(entry),
      teacherId: teacher?.memberId ?? null,
      // What was chosen of another course before counts for nothing.
      lessonId: lesson?.courseId === courseId ? lesson.lessonId : null,
    }),
    refusedAt: { ...PLAN_REFUSED_AT, COURSE_NOT_PUBLISHED: 'courseId' },
    done: ({ sessionId }) => turnTo('class/desk-session', { sessionId }),
  })
  const { courseId, lesson, teacher } = form.held
  return (
    <View className="stack" id="plan-form">
      <Card>
        <Fields form={form} show={['courseId']}>
          {courses.length === 0 ? (
            <View className="sub" id="plan-no-courses">
              还没有发布的课程，先发布课程才能排课。
            </View>
          ) : null}
        </Fields>
      </Card>
      {courseId === null ? null : (
        <Card>
          <OwnPart form={form} name="lesson">
            <View className="head">上哪一讲</View>
            <LessonChoice
              id="plan-lesson"
              none="都不是"
              courseId={courseId}
              chosen={lesson?.courseId === courseId ? lesson.lessonId : ''}
              onChoose={(lessonId) => form.change('lesson', lessonId ? { courseId, lessonId } : null)}
            />
            <View className="sub">到课得过分的，再看这一讲的回放不重复得分。</View>
          </OwnPart>
        </Card>
      )}
      <Card>
        <Fields form={form} show={PLANNED_NAMES} />
      </Card>
      <OwnPart form={form} name="teacher">
        <TeacherChoice
          teacher={teacher}
          finder={finder}
          onChoose={(chosen) => form.change('teacher', chosen)}
        />
      </OwnPart>
      <View className="sub">保存后先不开放报名，核对过再开放。开课以前都可以改，报了名的人会收到消息。</View>
      <Submit form={form} act="save" busyWords="正在保存">
        保存
      </Submit>
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
