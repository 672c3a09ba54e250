import { AnnounceScreen } from '@/features/announcement/announce-screen'

export default function AnnouncePage() {
  return <AnnounceScreen />
}
