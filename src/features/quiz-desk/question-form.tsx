import type { Output } from '@contract/contract'
import { JUDGE_CHOICES, quizLimits as limits } from '@contract/rules/quiz-check'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { useAct } from '@/lib/use-act'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Chip } from '@/ui/chip'
import { Field } from '@/ui/field'
import { TextArea } from '@/ui/text-area'
import { Trouble } from '@/ui/trouble'
import { draftOf, EMPTY_QUESTION, lackOf, type QuestionDraft, questionOf } from './question-draft'
import { KINDS } from './words'

type Question = Output<'quiz.manuscript'>['questions'][number]
type Props = { courseId: string; question: Question | null; onDone: () => void }
type Part = { draft: QuestionDraft; change: (fields: Partial<QuestionDraft>) => void }

/** Which answers are right, as chips; nothing to mark where the order is the answer. */
const RightField = ({ draft: { kind, choices, right }, change }: Part) => {
  if (kind === 'order') return <View className="sub">把选项按正确的先后填好，会员看到的次序会打乱。</View>
  const offered = kind === 'judge' ? JUDGE_CHOICES : choices
  const mark = (at: number) => {
    if (kind !== 'multiple') return change({ right: [at] })
    change({ right: right.includes(at) ? right.filter((one) => one !== at) : [...right, at] })
  }
  return (
    <View className="stack">
      <View className="text strong">正确答案</View>
      <View className="chips">
        {offered.map((words, at) =>
          words.trim() === '' ? null : (
            // biome-ignore lint/suspicious/noArrayIndexKey: a choice is told apart by its place
            <Chip key={at} id={`right-${at}`} on={right.includes(at)} onPress={() => mark(at)}>
              {words}
            </Chip>
          ),
        )}
      </View>
    </View>
  )
}

const ChoiceFields = ({ draft: { kind, choices }, change }: Part) => (
  <>
    {choices.map((choice, at) => (
      <Field
        // biome-ignore lint/suspicious/noArrayIndexKey: a choice is told apart by its place
        key={at}
        id={`choice-${at}`}
        label={kind === 'order' ? `第 ${at + 1} 步` : `选项 ${at + 1}`}
        hint={at < 2 ? '要填' : '可不填'}
        kind="text"
        maxLength={limits.choice}
        value={choice}
        onChange={(typed) => change({ choices: choices.map((one, place) => (place === at ? typed : one)) })}
      />
    ))}
  </>
)

/** 写一题, new or known. */
export const QuestionForm = ({ courseId, question, onDone }: Props) => {
  const [draft, setDraft] = useState(question ? draftOf(question) : EMPTY_QUESTION)
  const [wrong, setWrong] = useState<string>()
  const { take, busy, trouble } = useAct('quiz.writeQuestion')
  const change = (fields: Partial<QuestionDraft>) => setDraft((now) => ({ ...now, ...fields }))
  const save = async () => {
    const lack = lackOf(draft)
    setWrong(lack?.words)
    if (lack) return
    const questionId = question?.questionId ?? null
    if (await take({ courseId, questionId, question: questionOf(draft) })) onDone()
  }
  return (
    <Card id="question-form">
      <View className="stack">
        <View className="head">{question ? '修改这一题' : '加一题'}</View>
        <View className="chips">
          {KINDS.map(([kind, words]) => (
            <Chip
              key={kind}
              id={`kind-${kind}`}
              on={draft.kind === kind}
              onPress={() => change({ kind, right: [] })}
            >
              {words}
            </Chip>
          ))}
        </View>
        <TextArea
          id="question-text"
          label="题目"
          hint="一句话问清楚。"
          value={draft.text}
          maxLength={limits.text}
          onChange={(text) => change({ text })}
        />
        {draft.kind === 'judge' ? null : <ChoiceFields draft={draft} change={change} />}
        <RightField draft={draft} change={change} />
        <TextArea
          id="question-explanation"
          label="解释"
          hint="为什么是这个答案。"
          value={draft.explanation}
          maxLength={limits.explanation}
          onChange={(explanation) => change({ explanation })}
        />
        <Trouble id="question-trouble" words={wrong ?? trouble} />
        <Button id="question-save" busy={busy} busyWords="正在保存" onPress={() => void save()}>
          保存这一题
        </Button>
        <Button id="question-close" look="quiet" onPress={onDone}>
          不改了
        </Button>
      </View>
    </Card>
  )
}
