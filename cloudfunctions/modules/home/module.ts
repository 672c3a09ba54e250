import type { ModuleTable } from '../../kernel/module'
import { overview } from './overview'

export const homeModule = { procedures: { overview }, collections: [] } satisfies ModuleTable
