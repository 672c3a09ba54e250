import type { ModuleTable } from '../../kernel/module'
import { overview } from './overview'
import { todos } from './todos'

export const homeModule = { procedures: { overview, todos }, collections: [] } satisfies ModuleTable
