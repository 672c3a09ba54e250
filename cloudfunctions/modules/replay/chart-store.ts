import { collection, type Index, type Stored } from '../../kernel/collection'

/** How many members have watched which part of a lesson: `_id` = `lessonId`. Counts only; nobody can be made out. */
type ChartDocument = Stored & {
  readonly courseId: string
  readonly started: number
  readonly finished: number
  /** Members who have watched each part: see `parts.ts`. */
  readonly parts: readonly number[]
}

const indexes = {
  ofCourse: {
    keys: [
      ['tenantId', 1],
      ['courseId', 1],
      ['_id', 1],
    ],
  },
} as const satisfies Record<string, Index>

export const charts = collection<ChartDocument, keyof typeof indexes>({
  name: 'watchCharts',
  scope: 'tenant',
  indexes,
})
