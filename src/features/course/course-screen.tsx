import type { Output } from '@contract/contract'
import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { useModules } from '@/lib/modules'
import { dayWords } from '@/lib/time-words'
import { useQuery } from '@/lib/use-query'
import { PageFrame } from '@/shell/page-frame'
import { QueryView } from '@/shell/query-view'
import { openPage } from '@/shell/routes'
import { Card } from '@/ui/card'
import { Cover } from '@/ui/cover'
import { Icon } from '@/ui/icon'
import { LinkRow } from '@/ui/link-row'
import { Skeleton } from '@/ui/skeleton'
import { Notice } from '@/ui/states'
import { Tag } from '@/ui/tag'
import { LessonList } from './lesson-list'
import { CATEGORY_WORDS, sizeWords } from './words'
import './course.css'

const CourseSkeleton = () => (
  <View className="body" id="course-skeleton">
    <Skeleton height={104} />
    <Skeleton height={120} />
    <Skeleton height={220} />
  </View>
)

const CourseHead = ({ detail }: { detail: Output<'replay.course'> }) => {
  const { course, summary, publishedAt } = detail
  return (
    <>
      <Cover drawing={course.cover} family={course.category} size="wide" />
      <View className="course-head">
        <View className="title" id="course-title" role="heading">
          {course.title}
        </View>
        <View className="row row-wrap course-tags">
          <Tag tone="gold">{CATEGORY_WORDS[course.category]}</Tag>
          <Tag>{sizeWords(course)}</Tag>
        </View>
        <View className="row row-wrap sub">
          <View className="row course-fact">
            <Icon name="award" />
            {course.teacherTitle}授课
          </View>
          <View className="row course-fact">
            <Icon name="branch" />
            {course.academyName}
          </View>
        </View>
        <View className="text">{summary}</View>
        <View className="cap">{dayWords(publishedAt)} 发布</View>
      </View>
    </>
  )
}

/** What belongs to the course beside its replays. */
const CourseLinks = ({ detail: { course, questionCount } }: { detail: Output<'replay.course'> }) => {
  const isOn = useModules()
  const { courseId } = course
  const hasQuiz = isOn('quiz') && questionCount > 0
  if (!isOn('class') && !hasQuiz) return null
  return (
    <View className="body">
      <Card rows>
        {isOn('class') ? (
          <LinkRow
            id="course-classes"
            icon="clock"
            words="面授班次"
            onPress={() => openPage('class/sessions', { courseId })}
          />
        ) : null}
        {hasQuiz ? (
          <LinkRow
            id="course-quiz"
            icon="doc"
            words={`课后测验，共 ${questionCount} 题`}
            onPress={() => openPage('study/quiz', { courseId })}
          />
        ) : null}
      </Card>
    </View>
  )
}

type Props = {
  courseId: string
  /** What is missing for its certificate. */
  finish: ReactNode
}

/** 课程详情: what it is about and its lessons. */
export const CourseScreen = ({ courseId, finish }: Props) => {
  const query = useQuery('replay.course', { courseId })
  return (
    <PageFrame id="course-page" kind="sub" title="课程详情" sample={query.data?.course.sample}>
      <QueryView id="course" query={query} skeleton={<CourseSkeleton />}>
        {(detail) => (
          <>
            <CourseHead detail={detail} />
            {detail.withdrawn ? (
              <View className="body">
                <Notice id="course-withdrawn">
                  这门课已下架，不能再播放。您看过的进度和得到的积分都在。
                </Notice>
              </View>
            ) : (
              <>
                <CourseLinks detail={detail} />
                {finish}
              </>
            )}
            <LessonList lessons={detail.lessons} replayPoints={detail.replayPoints} />
          </>
        )}
      </QueryView>
    </PageFrame>
  )
}
