import { randomBytes } from 'node:crypto'
import type { Clock } from '../clock'
import { lockTimeout, transactionConflict, transactionGone } from './cloud-error'
import type { Change, Row } from './collection'
import { Versions } from './versions'

/** Documented by WeChat: a transaction lives 30 s. */
const TRANSACTION_LIFE_MS = 30_000
const PRUNE_EVERY = 64

export type Transaction = {
  readonly id: string
  readonly snapshot: number
  readonly startedAt: number
  /** The function call that started it, where one did. */
  readonly caller: string | undefined
  /** By document resource, in the order of the first write. */
  readonly writes: Map<string, Change>
  readonly locks: Set<string>
}

/**
 * Open transactions, their snapshots and locks. A resource is a document or a key of a unique
 * index. The first writer wins at the operation, even over one that has not committed.
 */
export class Transactions {
  readonly versions = new Versions()
  /** For the meter. */
  readonly figures = { openPeak: 0, conflicts: 0, expired: 0, started: 0 }
  private readonly open = new Map<string, Transaction>()
  private readonly locks = new Map<string, string>()
  private readonly waiters = new Map<string, Set<() => void>>()
  private readonly clock: Clock
  private readonly writeWaitMs: number
  private closings = 0

  constructor(clock: Clock, writeWaitMs: number) {
    this.clock = clock
    this.writeWaitMs = writeWaitMs
    clock.onMove(() => this.expire())
  }

  get openCount(): number {
    return this.open.size
  }

  start(caller?: string): Transaction {
    this.expire()
    const transaction: Transaction = {
      id: randomBytes(16).toString('hex'),
      snapshot: this.versions.seq,
      startedAt: this.clock.elapsed(),
      caller,
      writes: new Map(),
      locks: new Set(),
    }
    this.open.set(transaction.id, transaction)
    this.figures.started += 1
    this.figures.openPeak = Math.max(this.figures.openPeak, this.open.size)
    // A client that never comes back must not keep its locks for longer than the platform would.
    setTimeout(() => this.expire(), TRANSACTION_LIFE_MS + 10).unref()
    return transaction
  }

  /** The open transaction of that id, or the platform's error. */
  require(id: string): Transaction {
    this.expire()
    const transaction = this.open.get(id)
    if (!transaction) throw transactionGone()
    return transaction
  }

  /** Takes a resource for a transaction, or aborts it and throws a conflict. */
  lock(transaction: Transaction, resource: string): void {
    const holder = this.locks.get(resource)
    if (holder === transaction.id) return
    if (holder !== undefined || this.versions.changedSince(resource, transaction.snapshot)) {
      this.figures.conflicts += 1
      this.end(transaction)
      throw transactionConflict()
    }
    this.locks.set(resource, transaction.id)
    transaction.locks.add(resource)
  }

  /** Whether a function call has a transaction open. */
  isOpenFor(caller: string): boolean {
    this.expire()
    for (const transaction of this.open.values()) if (transaction.caller === caller) return true
    return false
  }

  /** Whether a transaction of that function call holds the resource. */
  isHeldBy(resource: string, caller: string): boolean {
    return this.open.get(this.locks.get(resource) ?? '')?.caller === caller
  }

  isLocked(resource: string): boolean {
    return this.locks.has(resource)
  }

  /** Waits until a resource is free. `deadline` is in real milliseconds (performance.now()). */
  async whenFree(resource: string, deadline: number): Promise<void> {
    this.expire()
    while (this.locks.has(resource)) {
      const left = deadline - performance.now()
      if (left <= 0) throw lockTimeout(this.writeWaitMs)
      await this.nextRelease(resource, left)
      this.expire()
    }
  }

  private nextRelease(resource: string, withinMs: number): Promise<void> {
    return new Promise((resolve) => {
      const waiting = this.waiters.get(resource) ?? new Set()
      this.waiters.set(resource, waiting)
      const wake = () => {
        clearTimeout(timer)
        waiting.delete(wake)
        resolve()
      }
      const timer = setTimeout(wake, withinMs)
      waiting.add(wake)
    })
  }

  /** Notes a commit for the snapshots that are still open. */
  committed(changed: readonly (readonly [resource: string, before: Row | null])[]): void {
    const seq = ++this.versions.seq
    if (this.open.size === 0) return
    for (const [resource, before] of changed) this.versions.note(resource, seq, before)
  }

  /** Ends a transaction, however it ended: frees its locks and wakes who waits for them. */
  end(transaction: Transaction): void {
    if (!this.open.delete(transaction.id)) return
    for (const resource of transaction.locks) {
      this.locks.delete(resource)
      const waiting = this.waiters.get(resource)
      this.waiters.delete(resource)
      for (const wake of waiting ?? []) wake()
    }
    this.closings += 1
    if (this.open.size === 0) this.versions.prune(null)
    else if (this.closings % PRUNE_EVERY === 0) {
      this.versions.prune(Math.min(...[...this.open.values()].map((other) => other.snapshot)))
    }
  }

  private expire(): void {
    const limit = this.clock.elapsed() - TRANSACTION_LIFE_MS
    for (const transaction of this.open.values()) {
      // Transactions are kept in the order they started.
      if (transaction.startedAt > limit) return
      this.figures.expired += 1
      this.end(transaction)
    }
  }
}
