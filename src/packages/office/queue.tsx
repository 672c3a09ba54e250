import { QueueScreen } from '@/features/feedback/queue-screen'

export default function QueuePage() {
  return <QueueScreen />
}
