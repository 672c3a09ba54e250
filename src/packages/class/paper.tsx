import { PaperScreen } from '@/features/class/paper-screen'

export default function PaperPage() {
  return <PaperScreen />
}
