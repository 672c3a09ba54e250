import { modules } from '../academy/modules'
import type { Jobs } from '../kernel/jobs/job'
import type { ModuleTable } from '../kernel/module'

/** Every job of the academy, by module. */
export const jobs: Jobs = Object.fromEntries(
  Object.entries<ModuleTable>(modules).flatMap(([name, module]) =>
    module.jobs ? [[name, module.jobs] as const] : [],
  ),
)
