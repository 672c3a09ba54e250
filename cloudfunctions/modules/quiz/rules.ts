import type { AskedQuestion, ReviewedQuestion } from '@contract/quiz'
import { choicesOf } from '@contract/rules/quiz-check'
import { ids } from '../../kernel/ids'
import type { HandedIn, Question, QuizDocument, StandingDocument, Try } from './store'

/** A quiz that nobody has written yet. */
export const DEFAULT_TERMS = { passPercent: 60, minutes: 60 } as const

/** What is handed in at the last moment may be so long under way. */
const GRACE_MS = 120_000

export const isOver = ({ endsAt }: Try, now: number): boolean => now > endsAt + GRACE_MS

/** Tries of a quiz as it is now; those of an older edition do not count. */
export const triesOf = (standing: StandingDocument | null, { edition }: QuizDocument): readonly Try[] =>
  standing?.edition === edition ? standing.tries : []

/** The try that can still be handed in. */
export const openTry = (tries: readonly Try[], now: number): Try | null =>
  tries.find((one) => one.handedIn === null && !isOver(one, now)) ?? null

/** The same order for the same seed, whatever the runtime. */
const inOrderOf = <T>(seed: string, things: readonly T[], nameOf: (thing: T, at: number) => string): T[] =>
  things
    .map((thing, at) => ({ thing, rank: ids.derived('shuffle', seed, nameOf(thing, at)) }))
    .sort((a, b) => (a.rank < b.rank ? -1 : 1))
    .map(({ thing }) => thing)

/** Which of the author's choices stands at each place of a try. 对 and 错 stay where everybody expects them. */
export const placesOf = (seed: string, question: Question): readonly number[] => {
  const places = choicesOf(question).map((_, at) => at)
  if (question.kind === 'judge') return places
  return inOrderOf(`${seed}/${question.questionId}`, places, String)
}

/** The questions as a try puts them: shuffled, and with nothing that tells an answer. */
export const askedIn = (seed: string, questions: readonly Question[]): AskedQuestion[] =>
  inOrderOf(seed, questions, ({ questionId }) => questionId).map((question) => {
    const { questionId, kind, text } = question
    const choices = choicesOf(question)
    return { questionId, kind, text, choices: placesOf(seed, question).map((at) => choices[at] ?? '') }
  })

/** What is right, as places in the author's order. */
const rightOf = ({ kind, choices, right }: Question): readonly number[] =>
  kind === 'order' ? choices.map((_, at) => at) : right

const isRight = (question: Question, chosen: readonly number[]): boolean => {
  const inOrder = (places: readonly number[]) =>
    question.kind === 'order' ? places : [...places].sort((a, b) => a - b)
  return inOrder(chosen).join() === inOrder(rightOf(question)).join()
}

type Answer = { readonly questionId: string; readonly chosen: readonly number[] }

/** Marks a try: each question counts the same, half right is not right. */
export const marked = (
  { questions, passPercent }: Pick<QuizDocument, 'questions' | 'passPercent'>,
  { seed }: Pick<Try, 'seed'>,
  answers: readonly Answer[],
  at: number,
): HandedIn => {
  const chosen = Object.fromEntries(
    questions.map((question) => {
      const places = placesOf(seed, question)
      const answer = answers.find(({ questionId }) => questionId === question.questionId)
      const meant = (answer?.chosen ?? []).flatMap((place) => places[place] ?? [])
      return [question.questionId, meant] as const
    }),
  )
  const right = questions.filter((question) => isRight(question, chosen[question.questionId] ?? [])).length
  const of = questions.length
  const percent = Math.floor((right * 100) / of)
  return { at, chosen, right, of, percent, passed: percent >= passPercent }
}

/** Every question with what was answered and what is right, in the author's order. */
export const reviewOf = (questions: readonly Question[], { chosen }: HandedIn): ReviewedQuestion[] =>
  questions.map((question) => {
    const { questionId, kind, text, explanation } = question
    const meant = [...(chosen[questionId] ?? [])]
    return {
      ...{ questionId, kind, text, choices: [...choicesOf(question)] },
      ...{ chosen: meant, right: [...rightOf(question)], isRight: isRight(question, meant), explanation },
    }
  })
