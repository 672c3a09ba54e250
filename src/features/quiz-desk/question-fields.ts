import {
  faultOf,
  JUDGE_CHOICES,
  quizLimits as limits,
  type QuestionFault,
  type WrittenQuestion,
} from '@contract/rules/quiz-check'
import { absent, choice, many } from '@/lib/form/choice-fields'
import type { EntryOf, Option, Troubles } from '@/lib/form/field'
import { lines, text } from '@/lib/form/text-fields'
import { KINDS } from './words'

const CHOICES = ['choice0', 'choice1', 'choice2', 'choice3', 'choice4', 'choice5'] as const
type ChoiceName = (typeof CHOICES)[number]

type Held = Readonly<Record<string, unknown>>

const saidAt = (held: Held, at: number): string => String(held[CHOICES[at] ?? ''] ?? '').trim()

/** What can be marked as right: a choice is told apart by its place. */
const offered = (held: Held): Option<number>[] =>
  (held.kind === 'judge' ? JUDGE_CHOICES : CHOICES.map((_, at) => saidAt(held, at))).flatMap(
    (words, value) => (words === '' ? [] : [{ value, words }]),
  )

const rightField = (held: Held) => {
  if (held.kind === 'order') return absent<number[]>([])
  const options = offered(held)
  const lack = '请标出正确答案。'
  return held.kind === 'multiple'
    ? many('正确答案', { options, lack })
    : choice('正确答案', { options, lack })
}

const choiceField = (held: Held, at: number) =>
  held.kind === 'judge'
    ? absent(null)
    : text(held.kind === 'order' ? `第 ${at + 1} 步` : `选项 ${at + 1}`, {
        hint: at < 2 ? '要填' : '可不填',
        max: limits.choice,
      })

/** A question as it is being typed: always as many boxes as there may be choices. */
export const questionFields = (held: Held) => ({
  kind: choice('哪种题', { options: KINDS, lack: '请选哪种题。' }),
  text: lines('题目', { hint: '一句话问清楚。', max: limits.text, lack: '请写题目。' }),
  choice0: choiceField(held, 0),
  choice1: choiceField(held, 1),
  choice2: choiceField(held, 2),
  choice3: choiceField(held, 3),
  choice4: choiceField(held, 4),
  choice5: choiceField(held, 5),
  right: rightField(held),
  explanation: lines('解释', {
    hint: '为什么是这个答案。',
    max: limits.explanation,
    lack: '请写解释，答错的人要看。',
  }),
})

type Fields = ReturnType<typeof questionFields>

/** A question as it stands, ready to be changed. */
export const writtenIn = ({ kind, text: said, choices, right, explanation }: WrittenQuestion) => ({
  kind,
  text: said,
  explanation,
  right: kind === 'multiple' ? right : (right[0] ?? null),
  ...(Object.fromEntries(CHOICES.map((name, at) => [name, choices[at] ?? ''])) as Record<ChoiceName, string>),
})

/** The question that is meant: without the boxes that were left empty. */
export const questionOf = ({ kind, text: said, right, explanation, ...choices }: EntryOf<Fields>) => {
  const filled = CHOICES.flatMap((name, at) => {
    const words = choices[name]
    return words === null ? [] : [{ at, words }]
  })
  const marked = typeof right === 'number' ? [right] : (right ?? [])
  const places = marked.map((at) => filled.findIndex((one) => one.at === at)).filter((at) => at >= 0)
  return {
    kind,
    text: said,
    explanation,
    right: kind === 'judge' ? [...marked] : places,
    choices: filled.map(({ words }) => words),
  }
}

const FAULT_WORDS: Readonly<Record<QuestionFault['why'], string>> = {
  TOO_FEW_CHOICES: '请至少填两个选项。',
  EQUAL_CHOICES: '有两个选项一样，请改一个。',
  NO_RIGHT_ANSWER: '请标出正确答案。',
}

/** What is wrong with the question as a whole. */
export const questionWrong = (entry: EntryOf<Fields>): Troubles<Fields> | undefined => {
  const fault = faultOf(questionOf(entry))
  if (!fault) return undefined
  return { [fault.field === 'choices' ? 'choice1' : 'right']: FAULT_WORDS[fault.why] }
}
