import type { QuestionKind } from '@contract/rules/quiz-check'

export const KINDS: readonly (readonly [QuestionKind, string])[] = [
  ['single', '单选'],
  ['multiple', '多选'],
  ['judge', '判断'],
  ['order', '排序'],
]
