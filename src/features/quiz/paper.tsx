import type { Output } from '@contract/contract'
import { View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import { momentWords } from '@/lib/time-words'
import type { useAct } from '@/lib/use-act'
import { Card } from '@/ui/card'
import { ConfirmSheet } from '@/ui/confirm-sheet'
import { Tag } from '@/ui/tag'
import { Wizard } from '@/ui/wizard'
import { dropAnswers, keepAnswers, readAnswers } from './answers'
import { ChoiceList } from './choice-list'
import { isAnswered } from './choose'
import { KIND_WORDS } from './words'
import './quiz.css'

type Props = {
  courseId: string
  paper: Output<'quiz.begin'>
  /** Handing in; whoever shows the paper also says what became of it once the paper is gone. */
  submit: ReturnType<typeof useAct<'quiz.submit'>>
}

/** 作答: one question a page. What is chosen stays on the phone until it has been handed in. */
export const Paper = ({ courseId, paper: { tryId, endsAt, questions }, submit }: Props) => {
  const [answers, setAnswers] = useState(() => readAnswers(courseId, tryId))
  const [at, setAt] = useState(0)
  const [asking, setAsking] = useState(false)
  const { take, busy, trouble } = submit
  useEffect(() => keepAnswers(courseId, tryId, answers), [courseId, tryId, answers])
  const question = questions[at]
  const open = questions.filter((one) => !isAnswered(one, answers[one.questionId]))
  const handIn = async () => {
    const given = questions.map(({ questionId }) => ({
      questionId,
      chosen: [...(answers[questionId] ?? [])],
    }))
    const outcome = await take({ courseId, tryId, answers: given })
    setAsking(false)
    if (outcome) dropAnswers(courseId)
  }
  if (!question) return null
  const { questionId, kind, text } = question
  return (
    <View className="stack" id="quiz-paper">
      <Wizard
        id="quiz"
        at={at}
        of={questions.length}
        unit="题"
        trouble={trouble}
        sendWords="交卷"
        busyWords="正在交卷"
        busy={busy}
        onNext={() => setAt(at + 1)}
        onPrevious={() => setAt(at - 1)}
        onSend={() => setAsking(true)}
      >
        <Card>
          <View className="stack">
            <View className="row row-wrap">
              <Tag tone="gold">{KIND_WORDS[kind].name}</Tag>
              <View className="sub">{KIND_WORDS[kind].how}</View>
            </View>
            <View className="quiz-question" id="quiz-question">
              {text}
            </View>
            <ChoiceList
              question={question}
              chosen={answers[questionId] ?? []}
              onChange={(chosen) => setAnswers((now) => ({ ...now, [questionId]: chosen }))}
            />
          </View>
        </Card>
      </Wizard>
      <View className="cap centre">
        请在 {momentWords(endsAt)} 前交卷。没交卷前，选好的答案记在这台手机上，断网也不丢。
      </View>
      {asking ? (
        <ConfirmSheet
          id="quiz-hand-in"
          title="确认交卷"
          confirmWords="交卷"
          busyWords="正在交卷"
          closeWords="再看看"
          busy={busy}
          onConfirm={() => void handIn()}
          onClose={() => setAsking(false)}
        >
          <View className="text" id="quiz-open">
            {open.length > 0
              ? `还有 ${open.length} 题没答完，交卷后按答错算。`
              : `${questions.length} 题都答完了。交卷后不能再改。`}
          </View>
        </ConfirmSheet>
      ) : null}
    </View>
  )
}
