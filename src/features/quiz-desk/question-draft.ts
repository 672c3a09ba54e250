import { faultOf, type QuestionFault, quizLimits, type WrittenQuestion } from '@contract/rules/quiz-check'

/** A question as it is being typed: always as many boxes as there may be choices. */
export type QuestionDraft = {
  readonly kind: WrittenQuestion['kind']
  readonly text: string
  readonly choices: readonly string[]
  readonly right: readonly number[]
  readonly explanation: string
}

const boxes = (choices: readonly string[]): readonly string[] =>
  Array.from({ length: quizLimits.choices }, (_, at) => choices[at] ?? '')

export const EMPTY_QUESTION: QuestionDraft = {
  ...{ kind: 'single', text: '', right: [], explanation: '' },
  choices: boxes([]),
}

export const draftOf = (question: WrittenQuestion): QuestionDraft => ({
  ...question,
  choices: boxes(question.choices),
})

/** The question that is meant: without the boxes that were left empty. */
export const questionOf = ({ kind, text, choices, right, explanation }: QuestionDraft) => {
  const filled = choices.flatMap((choice, at) =>
    choice.trim() === '' ? [] : [{ at, choice: choice.trim() }],
  )
  const places = right.map((at) => filled.findIndex((one) => one.at === at)).filter((at) => at >= 0)
  return {
    kind,
    text: text.trim(),
    explanation: explanation.trim(),
    choices: kind === 'judge' ? [] : filled.map(({ choice }) => choice),
    right: kind === 'judge' ? [...right] : kind === 'order' ? [] : places,
  }
}

const FAULT_WORDS: Readonly<Record<QuestionFault['why'], string>> = {
  TOO_FEW_CHOICES: '请至少填两个选项。',
  EQUAL_CHOICES: '有两个选项一样，请改一个。',
  NO_RIGHT_ANSWER: '请标出正确答案。',
}

type Lack = { readonly field: 'text' | 'choices' | 'right' | 'explanation'; readonly words: string }

/** The first thing that keeps a question from being saved, and at which field; null where nothing does. */
export const lackOf = (draft: QuestionDraft): Lack | null => {
  const question = questionOf(draft)
  if (question.text === '') return { field: 'text', words: '请写题目。' }
  const fault = faultOf(question)
  if (fault) return { field: fault.field, words: FAULT_WORDS[fault.why] }
  if (question.explanation === '') return { field: 'explanation', words: '请写解释，答错的人要看。' }
  return null
}
