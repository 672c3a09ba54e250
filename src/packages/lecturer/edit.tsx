import { EditScreen } from '@/features/lecturer/edit-screen'

export default function EditPage() {
  return <EditScreen />
}
