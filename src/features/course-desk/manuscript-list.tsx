import type { Output } from '@contract/contract'
import type { CourseState, ManuscriptCard } from '@contract/course'
import { courseWords } from '@contract/rules/flows/course'
import { View } from '@tarojs/components'
import type { ReactElement } from 'react'
import { dayWords, momentWords } from '@/lib/time-words'
import type { PagedState } from '@/lib/use-paged'
import { PagedList } from '@/shell/paged-list'
import { openPage } from '@/shell/routes'
import { Card } from '@/ui/card'
import { Icon } from '@/ui/icon'
import { Press } from '@/ui/press'
import { Empty } from '@/ui/states'
import { Tag } from '@/ui/tag'
import { STATE_TONES } from './words'

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

type Named = 'course.manuscripts' | 'course.reviews'

type Props<N extends Named> = {
  id: string
  list: PagedState<N, ManuscriptCard>
  state: CourseState
  head?: (first: Output<N>) => ReactElement | null
}

/** Courses as they are being written, growing at the bottom. */
export const ManuscriptList = <N extends Named>({ id, state, ...props }: Props<N>) => (
  <PagedList
    id={id}
    {...props}
    empty={
      <Empty
        id={`${id}-empty`}
        icon="course"
        title={`没有${courseWords.states[state]}的课程`}
        words="可以看看别的几类。"
      />
    }
  >
    {(courses) => (
      <Card rows>
        {courses.map((course) => (
          <Row key={course.courseId} course={course} />
        ))}
      </Card>
    )}
  </PagedList>
)
