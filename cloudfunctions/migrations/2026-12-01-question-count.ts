import type { Migration } from '../kernel/migrations/migration'

/** A course for which nobody has written a quiz says so: it has 0 questions. */
export const questionCount: Migration = {
  name: '2026-12-01-question-count',
  collection: 'courses',
  change: (course) => (course.questionCount === undefined ? { questionCount: 0 } : null),
}
