import { TalkScreen } from '@/features/lecturer/talk-screen'

export default function TalkPage() {
  return <TalkScreen />
}
