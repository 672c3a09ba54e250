import { RecordScreen } from '@/features/study-record/record-screen'

export default function RecordPage() {
  return <RecordScreen />
}
