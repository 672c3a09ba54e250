import type { Category, CourseCard } from '@contract/course'
import { lengthWords } from '@/lib/time-words'

/** Names of the three course families. */
export const CATEGORY_WORDS: Record<Category, string> = {
  skill: '职业技能',
  office: '办公技能',
  art: '文化艺术',
}

/** 3 讲，1 小时 20 分 */
export const sizeWords = (course: CourseCard): string =>
  `${course.lessonCount} 讲，${lengthWords(course.durationSeconds)}`
