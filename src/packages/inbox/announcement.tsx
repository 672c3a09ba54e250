import { AnnouncementScreen } from '@/features/announcement/announcement-screen'

export default function AnnouncementPage() {
  return <AnnouncementScreen />
}
