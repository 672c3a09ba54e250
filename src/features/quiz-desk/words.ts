import type { QuestionKind } from '@contract/rules/quiz-check'
import type { Option } from '@/lib/form/field'

export const KINDS: readonly Option<QuestionKind>[] = [
  { value: 'single', words: '单选' },
  { value: 'multiple', words: '多选' },
  { value: 'judge', words: '判断' },
  { value: 'order', words: '排序' },
]
