import { QuizScreen } from '@/features/quiz/quiz-screen'

export default function QuizPage() {
  return <QuizScreen />
}
