import type { Contract } from '@contract/contract'
import { auditEntries } from '../kernel/audit'
import { identities } from '../kernel/identity'
import { jobRecords } from '../kernel/jobs/job-record'
import { setAsides } from '../kernel/jobs/set-aside'
import { keyRecords } from '../kernel/key-record'
import type { ModuleTable } from '../kernel/module'
import type { HandlersOf } from '../kernel/procedure'
import { proposals } from '../kernel/proposal'
import { rates } from '../kernel/rate'
import { tenants } from '../kernel/tenant'
import { jobsModuleOf } from '../modules/jobs/module'
import { jobs } from '../timers/tables'
import { modules } from './modules'

type ProceduresOf<T extends Readonly<Record<string, ModuleTable>>> = {
  readonly [M in keyof T]: T[M]['procedures']
}

const all = { ...modules, jobs: jobsModuleOf(jobs) }
const tables: readonly ModuleTable[] = Object.values(all)

/** Every procedure of the contract and who answers it. */
export const handlers = Object.fromEntries(
  Object.entries(all).map(([name, { procedures }]) => [name, procedures]),
) as ProceduresOf<typeof all> satisfies HandlersOf<Contract>

/** Every collection of the database: the kernel's own, then the modules'. */
export const collections = [
  ...[tenants, identities, keyRecords, rates, auditEntries, proposals, jobRecords, setAsides],
  ...tables.flatMap((table) => [...table.collections]),
]

/** Every way in which something moves from state to state: see `docs/flows.md`. */
export const flows = tables.flatMap((table) => [...(table.flows ?? [])])
