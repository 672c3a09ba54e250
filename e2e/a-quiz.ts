import type { Input } from '../contract/contract'
import type { AskedQuestion } from '../contract/quiz'
import { choicesOf, type WrittenQuestion } from '../contract/rules/quiz-check'
import type { Town } from './town'

/** A question that may be put. */
export const aQuestion: Input<'quiz.writeQuestion'>['question'] = {
  ...({ kind: 'single', text: '示例题目', choices: ['示例一', '示例二'], right: [0] } as const),
  explanation: '示例解释',
}

type Stored = WrittenQuestion & { readonly questionId: string }

/** The questions of a course's quiz with their answers, past the functions. */
const storedQuestions = (town: Town, courseId: string): readonly Stored[] =>
  (town.cloud.database.get('quizzes', courseId)?.questions ?? []) as readonly Stored[]

/** What somebody who knows the quiz would answer to this paper; choices are told apart by their words. */
export const rightAnswers = (town: Town, courseId: string, paper: readonly AskedQuestion[]) =>
  paper.map(({ questionId, choices }) => {
    const written = storedQuestions(town, courseId).find((one) => one.questionId === questionId)
    if (!written) throw new Error(`no question ${questionId}`)
    const words = choicesOf(written)
    const right = written.kind === 'order' ? words.map((_, at) => at) : written.right
    return { questionId, chosen: right.map((at) => choices.indexOf(words[at] ?? '')) }
  })
