import { PlayerScreen } from '@/features/replay/player-screen'
import { usePageId } from '@/lib/use-page-id'

export default function PlayerPage() {
  return <PlayerScreen lessonId={usePageId('lessonId')} />
}
