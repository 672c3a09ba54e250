import { assertUpdate } from './assert-update'
import { DuplicateKey, databaseRefused, ownLock } from './cloud-error'
import type { Collection } from './collection'
import { assertStorable, type DocumentId, decodeBody, encodeBody, type Fields, isFields } from './document'
import { matcher } from './match'
import { newDocumentId } from './new-id'
import type { ModifyRequest, ModifyResult, RemoveRequest } from './requests'
import { type Found, type Store, select, type Tally, visible } from './select'
import type { Transaction } from './transactions'
import { updated } from './update'
import { prepareInsert, prepareWrite, type Write, writeIn, writePlain } from './write'

/** What a document found becomes; null when nothing is to be written. */
type Decide = (found: Found) => Write | null
type Scope = { collection: Collection; tx: Transaction | null; caller?: string }

const withId = (given: Fields) => {
  const fields: Fields = '_id' in given ? given : { _id: newDocumentId(), ...given }
  assertStorable(fields)
  return fields
}

const changed = (collection: Collection, found: Found, request: ModifyRequest): Write | null => {
  const { row } = found
  if (!request.replace) {
    const next = updated(row.body, request.data, request.query)
    return next && prepareWrite(collection, row.key, row, next.document, next.body)
  }
  const document: Fields = { _id: found.document._id, ...request.data }
  document._id = found.document._id
  assertStorable(document)
  const body = encodeBody(document)
  return body === row.body ? null : prepareWrite(collection, row.key, row, document, body)
}

/** The document an upsert makes: the query's equalities, then the update. */
const upsertDocument = ({ query, data, replace }: ModifyRequest): Fields => {
  const equalities = Object.entries(query).filter(
    ([path, value]) => !path.startsWith('$') && !isFields(value),
  )
  const base: Fields = { _id: newDocumentId(), ...Object.fromEntries(equalities) }
  if (replace) return { ...data, _id: base._id }
  return updated(encodeBody(base), data, {})?.document ?? base
}

/** Inserts, updates and removals, inside a transaction or outside. Outside, each document is its own. */
export class Writer {
  private readonly store: Store
  private readonly waitMs: number

  /** @param waitMs how long (real ms) a plain write waits for a lock */
  constructor(store: Store, waitMs: number) {
    this.store = store
    this.waitMs = waitMs
  }

  async insert({ collection, tx, caller }: Scope, documents: readonly Fields[]): Promise<DocumentId[]> {
    const deadline = performance.now() + this.waitMs
    const ids: DocumentId[] = []
    try {
      for (const given of documents) {
        const fields = withId(given)
        if (tx) writeIn(this.store, tx, prepareInsert(this.store, collection, fields, tx))
        else await this.whenFree(() => prepareInsert(this.store, collection, fields, null), deadline, caller)
        ids.push(fields._id)
      }
    } finally {
      // Of many, those before a refused one stay: they have to be on the disk all the same.
      await this.store.storage.durable()
    }
    return ids
  }

  insertNow(collection: Collection, documents: readonly Fields[]): DocumentId[] {
    return documents.map((given) => {
      const fields = withId(given)
      const blocked = writePlain(this.store, prepareInsert(this.store, collection, fields, null))
      if (blocked !== null) throw databaseRefused('an open transaction is in the way')
      return fields._id
    })
  }

  async modify(scope: Scope, request: ModifyRequest, tally: Tally): Promise<ModifyResult> {
    if (!request.replace) assertUpdate(request.data)
    const decide = (found: Found) => changed(scope.collection, found, request)
    const { written, matched } = await this.writeFound(scope, request, decide, tally)
    if (matched > 0 || !request.upsert) return { updated: written, upsertId: null }
    return this.upsert(scope, request, tally)
  }

  private async upsert(scope: Scope, request: ModifyRequest, tally: Tally): Promise<ModifyResult> {
    try {
      const [upsertId = null] = await this.insert(scope, [upsertDocument(request)])
      return { updated: 0, upsertId }
    } catch (error) {
      if (scope.tx || !(error instanceof DuplicateKey) || error.index !== '_id_') throw error
      // Another caller has made it meanwhile: now it is there to be modified.
      return this.modify(scope, { ...request, upsert: false }, tally)
    }
  }

  async remove(scope: Scope, request: RemoveRequest, tally: Tally): Promise<number> {
    const decide = ({ row }: Found) => prepareWrite(scope.collection, row.key, row, null, null)
    return (await this.writeFound(scope, request, decide, tally)).written
  }

  private async writeFound(
    scope: Scope,
    request: ModifyRequest | RemoveRequest,
    decide: Decide,
    tally: Tally,
  ): Promise<{ written: number; matched: number }> {
    const { collection, tx } = scope
    const limit = request.multi ? Number.POSITIVE_INFINITY : 1
    const call = 'data' in request ? 'update' : 'remove'
    const found = select(this.store, collection, { query: request.query, sort: [], limit, call }, tx, tally)
    const written = tx
      ? this.writeInside(tx, found, decide)
      : await this.writeOutside(scope, found, request.query, decide)
    return { written, matched: found.length }
  }

  private writeInside(tx: Transaction, found: readonly Found[], decide: Decide): number {
    let written = 0
    for (const item of found) {
      const write = decide(item)
      if (!write) continue
      writeIn(this.store, tx, write)
      written += 1
    }
    return written
  }

  private async writeOutside(
    { collection, caller }: Scope,
    found: readonly Found[],
    query: Fields,
    decide: Decide,
  ): Promise<number> {
    const deadline = performance.now() + this.waitMs
    let written = 0
    try {
      for (const item of found) {
        const write = () => this.lookAgain(collection, item, query, decide)
        if (await this.whenFree(write, deadline, caller)) written += 1
      }
    } finally {
      await this.store.storage.durable()
    }
    return written
  }

  /** The document may have changed while an earlier one was waited for. */
  private lookAgain(collection: Collection, item: Found, query: Fields, decide: Decide): Write | null {
    const row = visible(this.store, collection, item.row.key, null)
    if (!row) return null
    if (row.body === item.row.body) return decide({ row, document: item.document })
    const document = decodeBody(row.body)
    return matcher(query)(document) ? decide({ row, document }) : null
  }

  /** Tries again each time what stood in the way is gone; `prepare` may find nothing left to do. */
  private async whenFree(
    prepare: () => Write | null,
    deadline: number,
    caller: string | undefined,
  ): Promise<Write | null> {
    const { transactions, strict } = this.store
    for (;;) {
      const write = prepare()
      const blocked = write && writePlain(this.store, write)
      if (!write || blocked === null) return write
      if (strict && caller !== undefined && transactions.isHeldBy(blocked, caller)) throw ownLock()
      await transactions.whenFree(blocked, deadline)
    }
  }
}
