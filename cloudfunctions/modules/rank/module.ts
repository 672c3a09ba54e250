import type { ModuleTable } from '../../kernel/module'
import { board } from './board'
import { countMembers } from './count-members'
import { boards, countings } from './store'

export const rankModule = {
  procedures: { board },
  collections: [boards, countings],
  jobs: { countMembers },
} satisfies ModuleTable
