import { InboxScreen } from '@/features/inbox/inbox-screen'

export default function MessagesPage() {
  return <InboxScreen />
}
