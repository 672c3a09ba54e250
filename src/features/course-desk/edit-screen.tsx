import { View } from '@tarojs/components'
import { usePageId } from '@/lib/use-page-id'
import { useQuery } from '@/lib/use-query'
import { PageFrame } from '@/shell/page-frame'
import { QueryView } from '@/shell/query-view'
import { RowsSkeleton } from '@/ui/rows-skeleton'
import { CourseForm } from './course-form'
import type { CourseDraft } from './draft'

const EMPTY: CourseDraft = {
  ...{ academyId: '', title: '', category: 'skill', cover: 'gear' },
  ...{ teacherTitle: '', summary: '', tags: '' },
}

const NewCourse = () => {
  const query = useQuery('course.manuscripts', { state: 'draft' })
  return (
    <QueryView id="edit" query={query} skeleton={<RowsSkeleton id="edit" />}>
      {({ branches }) => {
        const only = branches.length === 1 ? branches[0]?.academyId : undefined
        return <CourseForm courseId="" start={{ ...EMPTY, academyId: only ?? '' }} branches={branches} />
      }}
    </QueryView>
  )
}

const KnownCourse = ({ courseId }: { courseId: string }) => {
  const query = useQuery('course.manuscript', { courseId })
  return (
    <QueryView id="edit" query={query} skeleton={<RowsSkeleton id="edit" />}>
      {({ course, summary, tags }) => {
        const { academyId, title, category, cover, teacherTitle } = course
        const start = { academyId, title, category, cover, teacherTitle, summary, tags: tags.join(' ') }
        return <CourseForm courseId={courseId} start={start} branches={[]} />
      }}
    </QueryView>
  )
}

/** 写课程: a new one, or what a draft says. */
export const EditScreen = () => {
  const courseId = usePageId('courseId')
  return (
    <PageFrame id="edit-page" kind="sub" title={courseId ? '修改课程' : '写一门新课'}>
      <View className="body">{courseId ? <KnownCourse courseId={courseId} /> : <NewCourse />}</View>
    </PageFrame>
  )
}
