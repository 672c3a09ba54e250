import { LecturerScreen } from '@/features/lecturer/lecturer-screen'

export default function LecturerPage() {
  return <LecturerScreen />
}
