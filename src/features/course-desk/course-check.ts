import { courseLimits as limits } from '@contract/rules/course-limits'
import type { CourseDraft } from './draft'

/** Words between spaces and commas, each once. */
export const tagsOf = (typed: string): string[] => [
  ...new Set(
    typed
      .split(/[\s,，、;；]+/)
      .map((tag) => tag.trim())
      .filter((tag) => tag !== ''),
  ),
]

/** What is missing or too much, under the field's name; empty where the course can be saved. */
export const lacksOf = (draft: CourseDraft): Partial<Record<keyof CourseDraft, string>> => {
  const tags = tagsOf(draft.tags)
  return {
    ...(draft.academyId === '' && { academyId: '请选一家分院。' }),
    ...(draft.title.trim() === '' && { title: '请填课程名称。' }),
    ...(draft.teacherTitle.trim() === '' && { teacherTitle: '请填由谁来讲。' }),
    ...(draft.summary.trim() === '' && { summary: '请写几句这门课讲什么。' }),
    ...(tags.length > limits.tags && { tags: `最多 ${limits.tags} 个关键词。` }),
    ...(tags.some((tag) => tag.length > limits.tag) && { tags: `每个关键词最多 ${limits.tag} 个字。` }),
  }
}
