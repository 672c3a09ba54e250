import { TalksScreen } from '@/features/lecturer/talks-screen'

export default function TalksPage() {
  return <TalksScreen />
}
