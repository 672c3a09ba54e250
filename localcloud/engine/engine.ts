import { runPipeline } from './aggregate'
import type { Stage } from './assert-stage'
import { collectionMissing, databaseRefused, unboundedRead } from './cloud-error'
import type { Collection } from './collection'
import { type DocumentId, encodeBody, type Fields } from './document'
import { projected } from './match'
import type { EngineOptions, FindRequest, ModifyRequest, ModifyResult, RemoveRequest } from './requests'
import { type Store, select, type Tally } from './select'
import { Storage } from './storage'
import { type Transaction, Transactions } from './transactions'
import { Writer } from './writer'

/** The platform answers 100 documents when no limit is given, and never more than 1000. */
export const DEFAULT_LIMIT = 100
const MAX_LIMIT = 1000
/** Strict mode: beyond this a list needs a cursor. */
const MAX_SKIP = 1000
const DEFAULT_WRITE_WAIT_MS = 5000

export type EngineFigures = {
  open: number
  openPeak: number
  conflicts: number
  expired: number
  started: number
}

const newTally = (): Tally => ({ examined: 0, returned: 0 })

/**
 * MongoDB-like documents for one process: snapshot transactions with conflicts raised at the
 * operation, declared indexes, and MongoDB's errors. All methods throw CloudError.
 */
export class Engine {
  private readonly store: Store
  private readonly writer: Writer

  constructor(options: EngineOptions) {
    const waitMs = options.writeWaitMs ?? DEFAULT_WRITE_WAIT_MS
    this.store = {
      storage: new Storage(options.dataDir, options.definition),
      transactions: new Transactions(options.clock, waitMs),
      strict: options.strict ?? true,
    }
    this.writer = new Writer(this.store, waitMs)
  }

  get strict(): boolean {
    return this.store.strict
  }

  /** Whether a collection is declared. */
  has(name: string): boolean {
    return this.store.storage.collections.has(name)
  }

  /** Whether a collection is declared to hold counters that are changed beside open transactions. */
  isHot(name: string): boolean {
    return this.store.storage.collections.get(name)?.hot ?? false
  }

  private collection(name: string): Collection {
    const collection = this.store.storage.collections.get(name)
    if (!collection) throw collectionMissing(name)
    return collection
  }

  private scope(name: string, transactionId?: string, caller?: string) {
    const tx = transactionId === undefined ? null : this.store.transactions.require(transactionId)
    return { collection: this.collection(name), tx, caller }
  }

  /** A failing write aborts its transaction, whatever made it fail, as in MongoDB. */
  private async orAbort<R>({ tx }: { tx: Transaction | null }, write: Promise<R>): Promise<R> {
    try {
      return await write
    } catch (error) {
      if (tx) this.store.transactions.end(tx)
      throw error
    }
  }

  /** @returns the documents in their stored form (relaxed EJSON). */
  find(name: string, request: FindRequest, tally: Tally = newTally()): string[] {
    const { collection, tx } = this.scope(name, request.transactionId)
    const { query, sort = [], projection = {} } = request
    const limit = Math.min(Math.max(request.limit ?? DEFAULT_LIMIT, 0), MAX_LIMIT)
    const skip = Math.max(request.skip ?? 0, 0)
    if (this.store.strict && skip > MAX_SKIP) {
      throw databaseRefused(
        `[StrictMode] get with skip(${skip}) on ${name} reads and throws away ${skip} documents. Page by a cursor on the sort key and _id.`,
      )
    }
    const probe = this.strict && request.whole ? 1 : 0
    const selection = { query, sort, limit: skip + limit + probe, call: 'get' }
    const page = select(this.store, collection, selection, tx, tally).slice(skip)
    if (probe > 0 && page.length > limit) throw unboundedRead(name, limit)
    tally.returned += page.length
    if (Object.keys(projection).length === 0) return page.map(({ row }) => row.body)
    const documents = page.map(({ document }) => document)
    return projected(documents, projection).map(encodeBody)
  }

  count(name: string, query: Fields, tally: Tally = newTally()): number {
    const collection = this.collection(name)
    // Without a condition the platform answers from its own figures.
    if (Object.keys(query).length === 0) return this.store.storage.count(collection)
    const selection = { query, sort: [], limit: Number.POSITIVE_INFINITY, call: 'count' }
    return select(this.store, collection, selection, null, tally).length
  }

  /** @returns the results as relaxed EJSON. */
  aggregate(name: string, stages: readonly Stage[], tally: Tally = newTally()): string[] {
    const result = runPipeline(this.store, (other) => this.collection(other), name, stages, tally)
    tally.returned += result.length
    return result.map(encodeBody)
  }

  /** Inserts one after the other; what came before a refused one stays (outside a transaction). */
  async insert(
    name: string,
    documents: readonly Fields[],
    transactionId?: string,
    caller?: string,
  ): Promise<DocumentId[]> {
    const scope = this.scope(name, transactionId, caller)
    return this.orAbort(scope, this.writer.insert(scope, documents))
  }

  /**
   * Inserts at once, for seeds and tests: nothing may be in the way.
   * The documents are on the disk when {@link durable} resolves.
   */
  insertNow(name: string, documents: readonly Fields[]): DocumentId[] {
    return this.writer.insertNow(this.collection(name), documents)
  }

  async modify(name: string, request: ModifyRequest, tally: Tally = newTally()): Promise<ModifyResult> {
    const scope = this.scope(name, request.transactionId, request.caller)
    return this.orAbort(scope, this.writer.modify(scope, request, tally))
  }

  /** @returns how many documents were removed. */
  async remove(name: string, request: RemoveRequest, tally: Tally = newTally()): Promise<number> {
    const scope = this.scope(name, request.transactionId, request.caller)
    return this.orAbort(scope, this.writer.remove(scope, request, tally))
  }

  /**
   * @param caller the function call that starts it
   * @returns the transaction's id. It lives 30 s of virtual time.
   */
  startTransaction(caller?: string): string {
    return this.store.transactions.start(caller).id
  }

  /** Whether a function call has started a transaction that is still open. */
  hasOpenTransaction(caller: string | undefined): boolean {
    return caller !== undefined && this.store.transactions.isOpenFor(caller)
  }

  /** Resolves once every write of the transaction is on the disk. */
  async commitTransaction(id: string): Promise<void> {
    const { storage, transactions } = this.store
    const tx = transactions.require(id)
    storage.apply([...tx.writes.values()])
    transactions.committed(
      [...tx.locks].map((resource) => [resource, tx.writes.get(resource)?.before ?? null]),
    )
    transactions.end(tx)
    await storage.durable()
  }

  abortTransaction(id: string): void {
    this.store.transactions.end(this.store.transactions.require(id))
  }

  /** Resolves when every write so far is on the disk. */
  durable(): Promise<void> {
    return this.store.storage.durable()
  }

  /** Open transactions now and at most, conflicts, expiries: counted since the start. */
  figures(): EngineFigures {
    return { open: this.store.transactions.openCount, ...this.store.transactions.figures }
  }

  /** Changes of a collection since the start: while the number stays, so does what it holds. */
  version(name: string): number {
    return this.store.storage.version(this.collection(name))
  }

  /** Documents per collection. */
  sizes(): Record<string, number> {
    const collections = [...this.store.storage.collections.values()]
    return Object.fromEntries(collections.map((item) => [item.name, this.store.storage.count(item)]))
  }

  close(): void {
    this.store.storage.close()
  }
}
