import { ManuscriptScreen } from '@/features/course-desk/manuscript-screen'

export default function ManuscriptPage() {
  return <ManuscriptScreen />
}
