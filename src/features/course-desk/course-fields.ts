import type { Output } from '@contract/contract'
import { courseLimits as limits } from '@contract/rules/course-limits'
import { absent, choice } from '@/lib/form/choice-fields'
import { type Wrong, wrong } from '@/lib/form/field'
import { lines, text } from '@/lib/form/text-fields'
import { CATEGORIES, COVERS } from './words'

type Branch = Output<'course.manuscripts'>['branches'][number]

/** Words between spaces and commas, each once. */
const tagsOf = (typed: string): string[] | Wrong => {
  const tags = [...new Set(typed.split(/[\s,，、;；]+/).filter((tag) => tag !== ''))]
  if (tags.some((tag) => tag.length > limits.tag)) return wrong(`每个关键词最多 ${limits.tag} 个字。`)
  return tags.length > limits.tags ? wrong(`最多 ${limits.tags} 个关键词。`) : tags
}

/** What a course says. */
export const COURSE = {
  title: text('课程名称', { hint: '比如：安全用电', max: limits.title, lack: '请填课程名称。' }),
  category: choice('类别', { options: CATEGORIES, lack: '请选类别。' }),
  cover: choice('封面图', { options: COVERS, lack: '请选封面图。' }),
  teacherTitle: text('由谁来讲', {
    hint: '如姜山工匠，不写姓名',
    max: limits.teacherTitle,
    lack: '请填由谁来讲。',
  }),
  summary: lines('这门课讲什么', {
    hint: '适合谁听，学完会什么。',
    max: limits.summary,
    lack: '请写几句这门课讲什么。',
  }),
  tags: text('关键词（可不填）', { hint: '用空格隔开，最多 5 个', max: 60, read: tagsOf }),
}

/** Whose course it is, where there is a choice. */
export const branchField = (branches: readonly Branch[]) => {
  const [first, ...others] = branches
  return first && others.length === 0
    ? absent(first.academyId)
    : choice('哪家分院的课', {
        options: branches.map(({ academyId, name }) => ({ value: academyId, words: name })),
        lack: '请选一家分院。',
      })
}
