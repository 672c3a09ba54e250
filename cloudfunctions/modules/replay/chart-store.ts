import { collection, type Stored } from '../../kernel/collection'
import { index } from '../../kernel/database-index'

/** How many members have watched which part of a lesson: `_id` = `lessonId`. Counts only; nobody can be made out. */
type ChartDocument = Stored & {
  readonly courseId: string
  readonly started: number
  readonly finished: number
  /** Members who have watched each part: see `parts.ts`. */
  readonly parts: readonly number[]
}

const indexes = {
  ofCourse: index('tenantId', 'courseId', '_id'),
}

export const charts = collection<ChartDocument, keyof typeof indexes>({
  name: 'watchCharts',
  scope: 'tenant',
  indexes,
})
