import { WatchingScreen } from '@/features/course-desk/watching-screen'

export default function WatchingPage() {
  return <WatchingScreen />
}
