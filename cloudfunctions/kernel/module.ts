import type { Procedure } from '@contract/procedure'
import type { Index } from './database-index'
import type { Flow } from './flow/flow'
import type { Job } from './jobs/job'
import type { Handler } from './procedure'

/** What the table of contents of a module says of a collection: enough to declare it to a database. */
type DeclaredCollection = {
  readonly name: string
  readonly indexes: Readonly<Record<string, Index>>
  readonly hot?: true
}

/** A module's table of contents. */
export type ModuleTable = {
  readonly procedures: Readonly<Record<string, Handler<Procedure>>>
  readonly collections: readonly DeclaredCollection[]
  /** How its cases move, for `docs/flows.md`. */
  readonly flows?: readonly Flow[]
  /** What is due by time; `timers/tables.ts` collects them. */
  readonly jobs?: Readonly<Record<string, Job>>
}
