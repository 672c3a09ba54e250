import type { Output } from '@contract/contract'
import { View } from '@tarojs/components'
import { useForm } from '@/lib/form/use-form'
import { usePageId } from '@/lib/use-page-id'
import { useQuery } from '@/lib/use-query'
import { PageFrame } from '@/shell/page-frame'
import { QueryView } from '@/shell/query-view'
import { goBack, turnTo } from '@/shell/routes'
import { RowsSkeleton } from '@/ui/rows-skeleton'
import { branchField, COURSE } from './course-fields'
import { CourseForm } from './course-form'

type Branches = Output<'course.manuscripts'>['branches']

const NewForm = ({ branches }: { branches: Branches }) => {
  const form = useForm({
    id: 'edit',
    fields: { academyId: branchField(branches), ...COURSE },
    usual: { category: 'skill', cover: 'gear' },
    act: 'course.draft',
    input: (entry) => entry,
    refusedAt: { BRANCH_NOT_RUNNING: 'academyId' },
    done: ({ courseId }) => turnTo('teach/manuscript', { courseId }),
  })
  return <CourseForm form={form} first={['academyId']} words="保存，下一步加视频" />
}

const NewCourse = () => {
  const query = useQuery('course.manuscripts', { state: 'draft' })
  return (
    <QueryView id="edit" query={query} skeleton={<RowsSkeleton id="edit" />}>
      {({ branches }) => <NewForm branches={branches} />}
    </QueryView>
  )
}

const KnownForm = ({ course, summary, tags }: Output<'course.manuscript'>) => {
  const { courseId, title, category, cover, teacherTitle } = course
  const form = useForm({
    id: 'edit',
    fields: COURSE,
    start: { title, category, cover, teacherTitle, summary, tags: tags.join(' ') },
    act: 'course.rewrite',
    record: courseId,
    input: (entry) => ({ courseId, ...entry }),
    done: () => goBack(),
  })
  return <CourseForm form={form} first={[]} words="保存" />
}

const KnownCourse = ({ courseId }: { courseId: string }) => {
  const query = useQuery('course.manuscript', { courseId })
  return (
    <QueryView id="edit" query={query} skeleton={<RowsSkeleton id="edit" />}>
      {(manuscript) => <KnownForm {...manuscript} />}
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
