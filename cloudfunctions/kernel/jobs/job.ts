import type { Page, Stored } from '../collection'
import type { Transaction } from '../transaction'

/** Where a pass stands: null at its start and, after a slice, at its end. */
type Cursor = string | null

type Described = {
  /** What an admin reads: 过期兑换券退回积分. */
  readonly title: string
  /** From one pass to the next, counted from midnight in China; 0: at every run of the timer. */
  readonly everyMinutes: number
}

/**
 * Work over many items. The kernel does a batch of them and moves the cursor in one transaction, so that an item
 * is done exactly once in a pass, wherever a run is cut. An item that fails is set aside, and tried again when a
 * later pass lists it.
 */
export type ItemJob = Described & {
  /** Items in one transaction: few enough that it stays far below its 30 seconds. */
  readonly together: number
  /** At most `limit` items after the cursor. Doing some must not change the order of those still to come. */
  readonly items: (cursor: string | undefined, limit: number, now: number) => Promise<Page<Stored>>
  /** Does one item. @returns false where there was nothing to do */
  readonly each: (tx: Transaction, itemId: string, now: number) => Promise<boolean>
}

/**
 * Work that looks after its own effects: a slice may be done again when a run is cut before its cursor is kept, so
 * that doing it twice has to be harmless. A slice should take a few seconds.
 */
export type SliceJob = Described & {
  /** True where a pass would find something. Asked before the job is taken; without it every pass takes the job. */
  readonly hasWork?: (now: number) => Promise<boolean>
  readonly work: (slice: {
    readonly cursor: Cursor
    readonly now: number
  }) => Promise<{ readonly done: number; readonly cursor: Cursor }>
}

/** Work that is due by time. Its name is `module.job`, as a module's table of contents has it. */
export type Job = ItemJob | SliceJob

/** Every job of every module: module → name → job. */
export type Jobs = Readonly<Record<string, Readonly<Record<string, Job>>>>

/** The jobs by their full names. */
export const namedJobs = (jobs: Jobs): ReadonlyMap<string, Job> =>
  new Map(
    Object.entries(jobs).flatMap(([module, table]) =>
      Object.entries(table).map(([name, job]) => [`${module}.${name}`, job] as const),
    ),
  )
