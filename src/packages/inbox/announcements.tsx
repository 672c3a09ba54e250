import { AnnouncementsScreen } from '@/features/announcement/list-screen'

export default function AnnouncementsPage() {
  return <AnnouncementsScreen />
}
