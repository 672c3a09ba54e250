import { StandingCard } from '@/features/certificate/standing-card'
import { CourseScreen } from '@/features/course/course-screen'
import { usePageId } from '@/lib/use-page-id'

export default function CoursePage() {
  const courseId = usePageId('courseId')
  return <CourseScreen courseId={courseId} finish={<StandingCard courseId={courseId} />} />
}
