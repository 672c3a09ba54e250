import type { Output } from '@contract/contract'
import { courseWords } from '@contract/rules/flows/course'
import { View } from '@tarojs/components'
import { usePageId } from '@/lib/use-page-id'
import { useQuery } from '@/lib/use-query'
import { QueryPage } from '@/shell/query-page'
import { openPage } from '@/shell/routes'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Cover } from '@/ui/cover'
import { LinkRow } from '@/ui/link-row'
import { Notice } from '@/ui/states'
import { Tag } from '@/ui/tag'
import { Timeline } from '@/ui/timeline'
import { LessonForm } from './lesson-form'
import { LessonRows } from './lesson-rows'
import { ManuscriptActs } from './manuscript-acts'
import { STATE_TONES } from './words'
import './course-desk.css'

const Manuscript = ({ data }: { data: Output<'course.manuscript'> }) => {
  const { course, summary, tags, progress, writes, uploadFolder } = data
  const mends = writes && course.state === 'draft'
  return (
    <View className="stack">
      <Card>
        <View className="stack">
          <Cover drawing={course.cover} family={course.category} size="wide" />
          <View className="row row-wrap">
            <Tag tone={STATE_TONES[course.state]}>{courseWords.states[course.state]}</Tag>
            {tags.map((tag) => (
              <Tag key={tag}>{tag}</Tag>
            ))}
          </View>
          <View className="title" id="manuscript-title">
            {course.title}
          </View>
          <View className="sub">
            {course.academyName}，{course.teacherTitle}授课
          </View>
          <View className="text">{summary}</View>
          {mends ? (
            <Button
              id="manuscript-edit"
              look="line"
              onPress={() => openPage('teach/edit', { courseId: course.courseId })}
            >
              修改文字
            </Button>
          ) : null}
        </View>
      </Card>
      {course.state === 'draft' && course.lastReason ? (
        <Notice id="manuscript-returned" tone="warn">
          被退回：{course.lastReason}
        </Notice>
      ) : null}
      <LessonRows data={data} mends={mends} />
      <Card rows>
        <LinkRow
          id="manuscript-quiz"
          icon="doc"
          words="测验题目"
          onPress={() => openPage('teach/quiz', { courseId: course.courseId })}
        />
        {course.state === 'published' || course.state === 'withdrawn' ? (
          <LinkRow
            id="manuscript-watching"
            icon="list"
            words="收看情况"
            onPress={() => openPage('teach/watching', { courseId: course.courseId })}
          />
        ) : null}
      </Card>
      {mends ? <LessonForm courseId={course.courseId} folder={uploadFolder} /> : null}
      {course.own && course.state === 'review' && !writes ? (
        <Notice id="manuscript-own">自己送审的课程，请由另一位管理员审核。</Notice>
      ) : null}
      <ManuscriptActs data={data} />
      <View className="head">经过</View>
      <Timeline id="manuscript-story" progress={progress} owner="我" />
    </View>
  )
}

/** One course as it is being written: for its branch to finish, for an admin to decide on. */
export const ManuscriptScreen = () => {
  const query = useQuery('course.manuscript', { courseId: usePageId('courseId') })
  return (
    <QueryPage id="manuscript" title="课程" sample={query.data?.course.sample} query={query}>
      {(data) => <Manuscript data={data} />}
    </QueryPage>
  )
}
