import type { Jobs } from '../../kernel/jobs/job'
import type { ModuleTable } from '../../kernel/module'
import { listOf } from './list'
import { retry } from './retry'

/** 定时工作 as admins see it, over the jobs of all modules. Its collections are the kernel's own. */
export const jobsModuleOf = (jobs: Jobs) =>
  ({ procedures: { list: listOf(jobs), retry }, collections: [] }) satisfies ModuleTable
