import type { Category, Cover } from '@contract/course'
import { readStored, removeStored, writeStored } from '@/lib/storage'
import { CATEGORIES, COVERS } from './words'

/** What is being typed of a course: kept on this phone until the server has it. */
export type CourseDraft = {
  readonly academyId: string
  readonly title: string
  readonly category: Category
  readonly cover: Cover
  readonly teacherTitle: string
  readonly summary: string
  /** As typed: words between spaces or commas. */
  readonly tags: string
}

const slotOf = (courseId: string): string => `draft:course:${courseId || 'new'}`

const oneOf = <T extends string>(options: readonly (readonly [T, string])[], value: unknown): T | null =>
  options.find(([option]) => option === value)?.[0] ?? null

/** What was typed and not saved yet; null where nothing was, or nobody understands it any longer. */
export const readDraft = (courseId: string): CourseDraft | null => {
  const stored = readStored(slotOf(courseId))
  if (typeof stored !== 'object' || stored === null) return null
  const kept = stored as Record<string, unknown>
  const [category, cover] = [oneOf(CATEGORIES, kept.category), oneOf(COVERS, kept.cover)]
  if (!category || !cover) return null
  const textOf = (field: string) => (typeof kept[field] === 'string' ? String(kept[field]) : '')
  return {
    ...{ academyId: textOf('academyId'), title: textOf('title'), category, cover },
    ...{ teacherTitle: textOf('teacherTitle'), summary: textOf('summary'), tags: textOf('tags') },
  }
}

export const keepDraft = (courseId: string, draft: CourseDraft): void => {
  writeStored(slotOf(courseId), draft)
}

export const dropDraft = (courseId: string): void => removeStored(slotOf(courseId))
