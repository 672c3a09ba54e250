import { SubmitScreen } from '@/features/feedback/submit-screen'

export default function SubmitPage() {
  return <SubmitScreen />
}
