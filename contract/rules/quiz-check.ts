/** How much a quiz holds: the form counts down to it, the server refuses beyond it. */
export const quizLimits = {
  questions: 50,
  text: 120,
  choices: 6,
  choice: 40,
  explanation: 120,
  shortestMinutes: 10,
  longestMinutes: 120,
} as const

/** 单选 · 多选 · 判断 · 排序 */
export type QuestionKind = 'single' | 'multiple' | 'judge' | 'order'

/** What stands beside a 判断: they are never shuffled. */
export const JUDGE_CHOICES = ['对', '错'] as const

/** A question as its author writes it. The choices of an 排序 stand in their right order, those of a 判断 are not written. */
export type WrittenQuestion = {
  readonly kind: QuestionKind
  readonly text: string
  readonly choices: readonly string[]
  /** Places of the right choices, from 0; of a 判断 0 for 对 and 1 for 错; none of an 排序. */
  readonly right: readonly number[]
  readonly explanation: string
}

/** Why a question can be put to nobody, and in which field. */
export type QuestionFault =
  | { readonly field: 'choices'; readonly why: 'TOO_FEW_CHOICES' | 'EQUAL_CHOICES' }
  | { readonly field: 'right'; readonly why: 'NO_RIGHT_ANSWER' }

/** The choices that a question is put with, in the order of its author. */
export const choicesOf = ({ kind, choices }: Pick<WrittenQuestion, 'kind' | 'choices'>): readonly string[] =>
  kind === 'judge' ? JUDGE_CHOICES : choices

/** How many answers of a kind are right; an 排序 has its order instead. */
const isRightCount: Readonly<Record<Exclude<QuestionKind, 'order'>, (count: number) => boolean>> = {
  single: (count) => count === 1,
  judge: (count) => count === 1,
  multiple: (count) => count > 0,
}

const plain = (choice: string): string => choice.trim().toLowerCase().replace(/\s+/g, ' ')

/** The first thing that is wrong with a question; null where it can be put. */
export const faultOf = (question: WrittenQuestion): QuestionFault | null => {
  const { kind, right } = question
  const choices = choicesOf(question)
  if (choices.length < 2) return { field: 'choices', why: 'TOO_FEW_CHOICES' }
  if (new Set(choices.map(plain)).size < choices.length) return { field: 'choices', why: 'EQUAL_CHOICES' }
  if (kind === 'order') return null
  const answers = new Set(right)
  const areChoices = right.every((at) => at < choices.length)
  return isRightCount[kind](answers.size) && areChoices && answers.size === right.length
    ? null
    : { field: 'right', why: 'NO_RIGHT_ANSWER' }
}
