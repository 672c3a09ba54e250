import { LecturersScreen } from '@/features/lecturer/lecturers-screen'

export default function LecturersPage() {
  return <LecturersScreen />
}
