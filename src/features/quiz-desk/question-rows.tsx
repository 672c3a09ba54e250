import type { Output } from '@contract/contract'
import { choicesOf } from '@contract/rules/quiz-check'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { oneEarlier } from '@/lib/one-earlier'
import { useAct } from '@/lib/use-act'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { ConfirmSheet } from '@/ui/confirm-sheet'
import { Tag } from '@/ui/tag'
import { Trouble } from '@/ui/trouble'
import { KINDS } from './words'

type Manuscript = Output<'quiz.manuscript'>
type Question = Manuscript['questions'][number]
type Props = { data: Manuscript; onEdit: (question: Question) => void }

const rightWords = (question: Question): string => {
  const words = choicesOf(question)
  return question.kind === 'order'
    ? words.join(' → ')
    : question.right.map((at) => words[at] ?? '').join('；')
}

/** The questions with their answers; those of a draft can be mended and removed. */
export const QuestionRows = ({ data: { courseId, questions, mends }, onEdit }: Props) => {
  const { take, busy, trouble } = useAct('quiz.orderQuestions')
  const [asked, setAsked] = useState<Question>()
  const ids = questions.map(({ questionId }) => questionId)
  const remove = async ({ questionId }: Question) => {
    await take({ courseId, questionIds: ids.filter((one) => one !== questionId) })
    setAsked(undefined)
  }
  return (
    <View className="stack" id="questions-list">
      {questions.map((question, at) => (
        <Card key={question.questionId} id={`question-${at + 1}`}>
          <View className="stack">
            <View className="row row-wrap">
              <View className="sub">第 {at + 1} 题</View>
              <Tag tone="gold">{KINDS.find(({ value }) => value === question.kind)?.words ?? ''}</Tag>
            </View>
            <View className="text strong">{question.text}</View>
            {question.kind === 'order' ? null : (
              <View className="text">选项：{choicesOf(question).join('；')}</View>
            )}
            <View className="text">正确答案：{rightWords(question)}</View>
            <View className="sub">{question.explanation}</View>
            {mends ? (
              <View className="row row-wrap">
                <Button id={`question-${at + 1}-edit`} small look="soft" onPress={() => onEdit(question)}>
                  修改
                </Button>
                {at > 0 ? (
                  <Button
                    id={`question-${at + 1}-up`}
                    small
                    look="quiet"
                    busy={busy}
                    onPress={() => void take({ courseId, questionIds: oneEarlier(ids, at) })}
                  >
                    往前移
                  </Button>
                ) : null}
                <Button
                  id={`question-${at + 1}-remove`}
                  small
                  look="quiet"
                  onPress={() => setAsked(question)}
                >
                  移除
                </Button>
              </View>
            ) : null}
          </View>
        </Card>
      ))}
      <Trouble id="questions-trouble" words={trouble} />
      {asked ? (
        <ConfirmSheet
          id="question-remove"
          title="移除这一题"
          confirmWords="移除"
          busyWords="正在移除"
          closeWords="先不移除"
          busy={busy}
          onConfirm={() => void remove(asked)}
          onClose={() => setAsked(undefined)}
        >
          <View className="text">“{asked.text}”会从测验里去掉，不能撤回。</View>
        </ConfirmSheet>
      ) : null}
    </View>
  )
}
