import { randomBytes } from 'node:crypto'
import type { Clock } from '../clock'
import { runPipeline, type Stage } from './aggregate'
import { collectionMissing, databaseRefused } from './cloud-error'
import { assertStorable, type DocumentId, decodeBody, encodeBody, type Fields, isFields } from './document'
import { matcher, projected } from './match'
import type { SortSpec } from './plan'
import type { DatabaseDefinition } from './schema'
import { type Found, type Store, select, type Tally, visible } from './select'
import { type Collection, Storage } from './storage'
import { type Transaction, Transactions } from './transactions'
import { assertUpdate, updated } from './update'
import { prepareInsert, prepareWrite, type Write, writeIn, writePlain } from './write'

/** The platform answers 100 documents when no limit is given, and never more than 1000. */
export const DEFAULT_LIMIT = 100
export const MAX_LIMIT = 1000
/** Strict mode: beyond this a list needs a cursor. */
const MAX_SKIP = 1000
const DEFAULT_WRITE_WAIT_MS = 5000

export type EngineOptions = {
  dataDir: string
  definition: DatabaseDefinition
  clock: Clock
  strict?: boolean
  /** How long (real ms) a plain write waits for a document that an open transaction has written. */
  writeWaitMs?: number
}
export type FindRequest = {
  query: Fields
  projection?: Fields
  sort?: SortSpec
  skip?: number
  limit?: number
  transactionId?: string
}
export type ModifyRequest = {
  query: Fields
  /** Operators when `replace` is false, else the document's new fields. */
  data: Fields
  multi: boolean
  replace: boolean
  upsert: boolean
  transactionId?: string
}
export type RemoveRequest = { query: Fields; multi: boolean; transactionId?: string }
export type ModifyResult = { updated: number; upsertId: DocumentId | null }

const newTally = (): Tally => ({ examined: 0, returned: 0 })
const newId = () => randomBytes(16).toString('hex')

/**
 * MongoDB-like documents for one process: snapshot transactions with conflicts raised at the
 * operation, declared indexes, and MongoDB's errors. See `README.md` for what it leaves out.
 */
export class Engine {
  private readonly store: Store
  private readonly writeWaitMs: number

  constructor(options: EngineOptions) {
    this.writeWaitMs = options.writeWaitMs ?? DEFAULT_WRITE_WAIT_MS
    this.store = {
      storage: new Storage(options.dataDir, options.definition),
      transactions: new Transactions(options.clock, this.writeWaitMs),
      strict: options.strict ?? true,
    }
  }

  private collection(name: unknown): Collection {
    const collection = this.store.storage.collections.get(String(name))
    if (!collection) throw collectionMissing(String(name))
    return collection
  }

  private transaction(id: string | undefined): Transaction | null {
    return id === undefined ? null : this.store.transactions.require(id)
  }

  /** @returns the documents in their stored form (relaxed EJSON). */
  find(name: string, request: FindRequest, tally: Tally = newTally()): string[] {
    const collection = this.collection(name)
    const tx = this.transaction(request.transactionId)
    const limit = Math.min(Math.max(request.limit ?? DEFAULT_LIMIT, 0), MAX_LIMIT)
    const skip = Math.max(request.skip ?? 0, 0)
    if (this.store.strict && skip > MAX_SKIP) {
      throw databaseRefused(
        `[StrictMode] get with skip(${skip}) on ${name} reads and throws away ${skip} documents. Page by a cursor on the sort key and _id.`,
      )
    }
    const { query, sort = [] } = request
    const found = select(this.store, collection, { query, sort, limit: skip + limit, call: 'get' }, tx, tally)
    const page = found.slice(skip)
    tally.returned += page.length
    if (!request.projection || Object.keys(request.projection).length === 0)
      return page.map(({ row }) => row.body)
    const documents = page.map(({ document }) => document)
    return projected(documents, request.projection).map(encodeBody)
  }

  count(name: string, query: Fields, tally: Tally = newTally()): number {
    const collection = this.collection(name)
    // Without a condition the platform answers from its own figures.
    if (Object.keys(query).length === 0) return this.store.storage.count(collection)
    return select(
      this.store,
      collection,
      { query, sort: [], limit: Number.POSITIVE_INFINITY, call: 'count' },
      null,
      tally,
    ).length
  }

  aggregate(name: string, stages: readonly Stage[], tally: Tally = newTally()): string[] {
    const result = runPipeline(this.store, (other) => this.collection(other), name, stages, tally)
    tally.returned += result.length
    return result.map(encodeBody)
  }

  async insert(name: string, documents: readonly Fields[], transactionId?: string): Promise<DocumentId[]> {
    const collection = this.collection(name)
    const tx = this.transaction(transactionId)
    const deadline = performance.now() + this.writeWaitMs
    const ids: DocumentId[] = []
    try {
      for (const given of documents) {
        const fields = '_id' in given ? given : { _id: newId(), ...given }
        assertStorable(fields)
        if (tx) writeIn(this.store, tx, prepareInsert(this.store, collection, fields, tx))
        else await this.writeWhenFree(() => prepareInsert(this.store, collection, fields, null), deadline)
        ids.push(fields._id)
      }
    } finally {
      await this.store.storage.durable()
    }
    return ids
  }

  /**
   * Inserts at once, for seeds and tests: nothing may be in the way.
   * The documents are on the disk when {@link durable} resolves.
   */
  insertNow(name: string, documents: readonly Fields[]): DocumentId[] {
    const collection = this.collection(name)
    return documents.map((given) => {
      const fields = '_id' in given ? given : { _id: newId(), ...given }
      assertStorable(fields)
      const blocked = writePlain(this.store, prepareInsert(this.store, collection, fields, null))
      if (blocked !== null) throw databaseRefused('an open transaction is in the way')
      return fields._id
    })
  }

  /** Resolves when every write so far is on the disk. */
  durable(): Promise<void> {
    return this.store.storage.durable()
  }

  /** Tries a plain write again each time what stood in its way is gone; `prepare` may find nothing left to do. */
  private async writeWhenFree(prepare: () => Write | null, deadline: number): Promise<Write | null> {
    for (;;) {
      const write = prepare()
      const blocked = write && writePlain(this.store, write)
      if (!write || blocked === null) return write
      await this.store.transactions.whenFree(blocked, deadline)
    }
  }

  private candidates(
    collection: Collection,
    request: ModifyRequest | RemoveRequest,
    tx: Transaction | null,
    tally: Tally,
  ): Found[] {
    const limit = request.multi ? Number.POSITIVE_INFINITY : 1
    const call = 'data' in request ? 'update' : 'remove'
    return select(this.store, collection, { query: request.query, sort: [], limit, call }, tx, tally)
  }

  private changed(collection: Collection, found: Found, request: ModifyRequest): Write | null {
    const { row } = found
    if (!request.replace) {
      const next = updated(row.body, request.data, request.query)
      return next && prepareWrite(collection, row.key, row, next.document, next.body)
    }
    const document: Fields = { ...request.data, _id: found.document._id }
    assertStorable(document)
    const body = encodeBody({ ...document })
    return body === row.body ? null : prepareWrite(collection, row.key, row, document, body)
  }

  async modify(name: string, request: ModifyRequest, tally: Tally = newTally()): Promise<ModifyResult> {
    const collection = this.collection(name)
    if (!request.replace) assertUpdate(request.data)
    const write = (found: Found) => this.changed(collection, found, request)
    const { written, matched } = await this.writeFound(collection, request, write, tally)
    if (matched > 0 || !request.upsert) return { updated: written, upsertId: null }
    const [upsertId = null] = await this.insert(name, [this.upsertDocument(request)], request.transactionId)
    return { updated: 0, upsertId }
  }

  private upsertDocument(request: ModifyRequest): Fields {
    const equalities = Object.entries(request.query).filter(
      ([path, value]) => !path.startsWith('$') && !isFields(value),
    )
    const base: Fields = { _id: newId(), ...Object.fromEntries(equalities) }
    if (request.replace) return { ...request.data, _id: base._id }
    return updated(encodeBody(base), request.data, {})?.document ?? base
  }

  async remove(name: string, request: RemoveRequest, tally: Tally = newTally()): Promise<number> {
    const collection = this.collection(name)
    const write = ({ row }: Found) => prepareWrite(collection, row.key, row, null, null)
    return (await this.writeFound(collection, request, write, tally)).written
  }

  private async writeFound(
    collection: Collection,
    request: ModifyRequest | RemoveRequest,
    toWrite: (found: Found) => Write | null,
    tally: Tally,
  ): Promise<{ written: number; matched: number }> {
    const tx = this.transaction(request.transactionId)
    const found = this.candidates(collection, request, tx, tally)
    let written = 0
    if (tx) {
      for (const item of found) {
        const write = this.inTransaction(tx, () => toWrite(item))
        if (!write) continue
        writeIn(this.store, tx, write)
        written += 1
      }
      return { written, matched: found.length }
    }
    const deadline = performance.now() + this.writeWaitMs
    try {
      for (const item of found) {
        const prepare = () => this.stillFound(collection, item, request.query, toWrite)
        if (await this.writeWhenFree(prepare, deadline)) written += 1
      }
    } finally {
      await this.store.storage.durable()
    }
    return { written, matched: found.length }
  }

  /** A failing write aborts its transaction, whatever made it fail. */
  private inTransaction<T>(tx: Transaction, act: () => T): T {
    try {
      return act()
    } catch (error) {
      this.store.transactions.end(tx)
      throw error
    }
  }

  /** Looks again before writing: the document may have changed while an earlier one was waited for. */
  private stillFound(
    collection: Collection,
    item: Found,
    query: Fields,
    toWrite: (found: Found) => Write | null,
  ): Write | null {
    const row = visible(this.store, collection, item.row.key, null)
    if (!row) return null
    if (row.body === item.row.body) return toWrite({ row, document: item.document })
    const document = decodeBody(row.body)
    return matcher(query)(document) ? toWrite({ row, document }) : null
  }

  startTransaction(): string {
    return this.store.transactions.start().id
  }

  /** Resolves once every write of the transaction is on the disk. */
  async commitTransaction(id: string): Promise<void> {
    const tx = this.store.transactions.require(id)
    this.store.storage.apply([...tx.writes.values()])
    this.store.transactions.committed(
      [...tx.locks].map((resource) => [resource, tx.writes.get(resource)?.before ?? null]),
    )
    this.store.transactions.end(tx)
    await this.store.storage.durable()
  }

  abortTransaction(id: string): void {
    this.store.transactions.end(this.store.transactions.require(id))
  }

  /** Open transactions now and at most, conflicts, expiries: counted since the start. */
  figures(): { open: number; openPeak: number; conflicts: number; expired: number; started: number } {
    return { open: this.store.transactions.openCount, ...this.store.transactions.figures }
  }

  /** Documents per collection. */
  sizes(): Record<string, number> {
    const { collections } = this.store.storage
    return Object.fromEntries(
      [...collections.values()].map((collection) => [collection.name, this.store.storage.count(collection)]),
    )
  }

  close(): void {
    this.store.storage.close()
  }
}
