import { EditScreen } from '@/features/course-desk/edit-screen'

export default function EditPage() {
  return <EditScreen />
}
