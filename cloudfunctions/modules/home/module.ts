import type { ModuleTable } from '../../kernel/module'
import { overview } from './overview'
import { studyRecord } from './study-record'
import { todos } from './todos'

export const homeModule = {
  procedures: { overview, studyRecord, todos },
  collections: [],
} satisfies ModuleTable
