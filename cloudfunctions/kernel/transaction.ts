import type { Actor } from './actor'
import type { Declared, Stored } from './collection'
import { command, database, type RawTransaction } from './database'
import { isConflict, isDuplicate, isExpired, refusal } from './errors'

/** Tries before a caller is told BUSY. Pauses grow from about 10 to about 300 ms, about 1 s in all. */
const MAX_TRIES = 8
const FIRST_PAUSE_MS = 10
const MAX_PAUSE_MS = 300

/**
 * All that may be done inside a transaction. `where`, `count` and `aggregate` would leave it silently
 * (seen on the wire), and `set` would overwrite what exists, so neither is here.
 */
const transactionOn = (raw: RawTransaction) => ({
  /** The document as this transaction's snapshot has it, or null. */
  get: async <T extends Stored>(collection: Declared<T>, id: string): Promise<T | null> => {
    const { data } = await raw.collection(collection.name).doc(id).get()
    return data as T | null
  },

  /** Like `get`, for an id that came from a client. @throws NOT_FOUND outside the actor's scope. */
  getScoped: async <T extends Stored>(collection: Declared<T>, actor: Actor, id: string): Promise<T> => {
    const { data } = await raw.collection(collection.name).doc(id).get()
    if (!data || !collection.covers(actor, data as T)) throw refusal('NOT_FOUND')
    return data as T
  },

  /** Creates. A document that exists already ends the transaction (E11000): uniqueness lives in `_id`. */
  add: async <T extends Stored>(collection: Declared<T>, document: T): Promise<void> => {
    await raw.collection(collection.name).add({ data: document })
  },

  /**
   * Replaces the named fields, whole: the SDK alone would merge nested objects into the stored ones. The
   * document must have been read in this transaction; that it is there cannot be told from the answer, which
   * counts 0 as well where nothing changed. Such an update takes no lock either: what guards an invariant must change.
   */
  update: async <T extends Stored>(
    collection: Declared<T>,
    id: string,
    fields: Partial<Omit<T, '_id' | 'tenantId'>>,
  ): Promise<void> => {
    const data = Object.fromEntries(
      Object.entries(fields).map(([field, value]) => [field, command.set(value)]),
    )
    await raw.collection(collection.name).doc(id).update({ data })
  },

  /** Takes away what has outlived its use. The document must have been read in this transaction. */
  remove: async <T extends Stored>(collection: Declared<T>, id: string): Promise<void> => {
    await raw.collection(collection.name).doc(id).remove()
  },

  /** Adds to numbers of a document without reading it, for totals that no other field has to agree with, and sets some. */
  increase: async <T extends Stored>(
    collection: Declared<T>,
    id: string,
    differences: { readonly [F in keyof T]?: T[F] extends number ? number : never },
    fields: { readonly [F in keyof T]?: T[F] extends number ? number : never } = {},
  ): Promise<void> => {
    const data = Object.fromEntries(
      Object.entries(differences).map(([field, difference]) => [field, command.inc(difference as number)]),
    )
    await raw
      .collection(collection.name)
      .doc(id)
      .update({ data: { ...data, ...fields } })
  },
})

export type Transaction = ReturnType<typeof transactionOn>

/** Full jitter: callers that collided once do not collide again in step. */
const pauseBefore = (attempt: number): Promise<void> =>
  new Promise((resume) => {
    setTimeout(resume, Math.random() * Math.min(MAX_PAUSE_MS, FIRST_PAUSE_MS * 2 ** attempt))
  })

const rollBack = async (raw: RawTransaction): Promise<void> => {
  // The transaction may be gone already; its locks fall with it, so a failing rollback changes nothing.
  await raw.rollback().catch(() => undefined)
}

/**
 * Runs `work` in one transaction. A conflict, or a document that another caller created in between, is
 * tried again on a fresh snapshot. The SDK's own `runTransaction` is not used: it does not retry a
 * conflict raised by an operation, and it retries without a pause or a rollback (measured).
 *
 * @param alreadyDone asked before every further try, because a commit whose answer was lost may have happened.
 * @throws BUSY after `MAX_TRIES`; whatever `work` throws, with nothing written.
 */
export const runTx = async <R>(
  work: (tx: Transaction) => Promise<R>,
  alreadyDone: () => Promise<R | null> = async () => null,
): Promise<R> => {
  for (let attempt = 0; attempt < MAX_TRIES; attempt += 1) {
    if (attempt > 0) {
      await pauseBefore(attempt)
      const done = await alreadyDone()
      if (done !== null) return done
    }
    const raw = await database.startTransaction()
    try {
      const result = await work(transactionOn(raw))
      await raw.commit()
      return result
    } catch (error) {
      await rollBack(raw)
      if (!isConflict(error) && !isDuplicate(error) && !isExpired(error)) throw error
    }
  }
  throw refusal('BUSY')
}
