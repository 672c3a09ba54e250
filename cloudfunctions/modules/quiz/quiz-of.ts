import { DEFAULT_TERMS } from './rules'
import type { QuizDocument } from './store'

/** The quiz of a course; one that nobody has written yet has no questions. */
export const quizOf = (
  found: QuizDocument | null,
  course: { readonly _id: string; readonly tenantId: string },
): QuizDocument =>
  found ?? { _id: course._id, tenantId: course.tenantId, questions: [], ...DEFAULT_TERMS, edition: 0 }
