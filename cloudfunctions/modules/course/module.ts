import type { ModuleTable } from '../../kernel/module'
import { catalogue } from './catalogue'
import { academies, courses, lessons } from './store'

export { cardOf, courseCards } from './cards'
export { academies, courses, type LessonDocument, lessons } from './store'

export const courseModule = {
  procedures: { catalogue },
  collections: [academies, courses, lessons],
} satisfies ModuleTable
