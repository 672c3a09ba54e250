import { QuizDeskScreen } from '@/features/quiz-desk/quiz-desk-screen'

export default function QuizDeskPage() {
  return <QuizDeskScreen />
}
