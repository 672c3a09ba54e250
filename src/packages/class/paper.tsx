import { PaperScreen } from '@/features/class/roll/paper-screen'

export default function PaperPage() {
  return <PaperScreen />
}
