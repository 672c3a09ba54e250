import { MyCoursesScreen } from '@/features/course-desk/my-courses-screen'

export default function MyCoursesPage() {
  return <MyCoursesScreen />
}
