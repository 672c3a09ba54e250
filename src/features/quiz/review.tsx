import type { ReviewedQuestion } from '@contract/quiz'
import { View } from '@tarojs/components'
import { Card } from '@/ui/card'
import { Tag } from '@/ui/tag'
import './quiz.css'

const wordsOf = ({ kind, choices }: ReviewedQuestion, places: readonly number[]): string =>
  places.map((place) => choices[place] ?? '').join(kind === 'order' ? ' → ' : '；')

/** Every question with what was chosen, what is right, and why. */
export const Review = ({ questions }: { questions: readonly ReviewedQuestion[] }) => (
  <View className="stack" id="quiz-review">
    <View className="head">每题解释</View>
    {questions.map((question, at) => (
      <Card key={question.questionId} id={`review-${at + 1}`}>
        <View className="stack">
          <View className="row row-wrap">
            <View className="sub">第 {at + 1} 题</View>
            {question.isRight ? <Tag tone="ok">答对</Tag> : <Tag tone="warn">答错</Tag>}
          </View>
          <View className="text strong">{question.text}</View>
          {question.isRight ? null : (
            <View className="text">您的答案：{wordsOf(question, question.chosen) || '没有答'}</View>
          )}
          <View className="text">正确答案：{wordsOf(question, question.right)}</View>
          <View className="text quiz-lines">{question.explanation}</View>
        </View>
      </Card>
    ))}
  </View>
)
