import { CourseScreen } from '@/features/course/course-screen'
import { usePageId } from '@/lib/use-page-id'

export default function CoursePage() {
  return <CourseScreen courseId={usePageId('courseId')} />
}
