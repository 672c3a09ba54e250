import { PublishedScreen } from '@/features/announcement/published-screen'

export default function AnnouncedPage() {
  return <PublishedScreen />
}
