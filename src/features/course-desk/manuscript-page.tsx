import type { CourseState, ManuscriptCard } from '@contract/course'
import { courseWords } from '@contract/rules/flows/course'
import { View } from '@tarojs/components'
import type { ReactElement } from 'react'
import { dayWords, momentWords } from '@/lib/time-words'
import type { PagedName } from '@/lib/use-paged'
import { PagedPage, type PagedPageProps } from '@/shell/paged-page'
import { openPage } from '@/shell/routes'
import { Card } from '@/ui/card'
import { ChipRow } from '@/ui/chip-row'
import { Icon } from '@/ui/icon'
import { Press } from '@/ui/press'
import { Empty } from '@/ui/states'
import { Tag } from '@/ui/tag'
import { STATE_TONES } from './words'

const STATES = Object.entries(courseWords.states) as [CourseState, string][]

const whenWords = ({ state, dueAt, changedAt }: ManuscriptCard): string =>
  state === 'review' && dueAt !== null ? `${dayWords(dueAt)}前要审完` : `${momentWords(changedAt)}有改动`

const Row = ({ course }: { course: ManuscriptCard }) => (
  <Press
    id={`manuscript-${course.courseId}`}
    className="card-row"
    onPress={() => openPage('teach/manuscript', { courseId: course.courseId })}
  >
    <View className="grow stack-tight">
      <View className="row row-wrap">
        <Tag tone={STATE_TONES[course.state]}>{courseWords.states[course.state]}</Tag>
        {course.state === 'draft' && course.lastReason ? <Tag tone="warn">被退回</Tag> : null}
      </View>
      <View className="head">{course.title}</View>
      <View className="sub">
        {course.academyName}，{course.lessonCount} 讲
      </View>
      <View className="cap">{whenWords(course)}</View>
    </View>
    <Icon name="right" small />
  </Press>
)

type Props<N extends PagedName> = Omit<
  PagedPageProps<N, ManuscriptCard>,
  'filters' | 'empty' | 'children'
> & {
  state: CourseState
  onChoose: (state: CourseState) => void
  /** Instead of saying that there are none in this state. */
  empty?: ReactElement | null
}

const None = ({ id, state }: { id: string; state: CourseState }) => (
  <Empty
    id={`${id}-empty`}
    icon="course"
    title={`没有${courseWords.states[state]}的课程`}
    words="可以看看别的几类。"
  />
)

/** A page of courses as they are being written, by how far each has come. */
export const ManuscriptPage = <N extends PagedName>({
  id,
  state,
  onChoose,
  empty = <None id={id} state={state} />,
  ...props
}: Props<N>) => (
  <PagedPage
    {...props}
    id={id}
    filters={<ChipRow id={id} label="课程到了哪一步" options={STATES} chosen={state} onChoose={onChoose} />}
    empty={empty}
  >
    {(courses) => (
      <Card rows>
        {courses.map((course) => (
          <Row key={course.courseId} course={course} />
        ))}
      </Card>
    )}
  </PagedPage>
)
