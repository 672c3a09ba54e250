import { askedIn } from './rules'
import type { QuizDocument, Try } from './store'

/** What a try puts to its member. */
export const paperOf = ({ tryId, seed, endsAt }: Try, { questions }: QuizDocument) => ({
  tryId,
  endsAt,
  questions: askedIn(seed, questions),
})
