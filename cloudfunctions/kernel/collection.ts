import { beyond, inOrder, orderOf, type Pinned } from './access-path'
import type { Actor } from './actor'
import { packCursor } from './cursor'
import { command, database, readDocument } from './database'
import type { Index } from './database-index'
import { refusal } from './errors'
import { isWithin, type Scope, scopesOf } from './scope'

/** Every document carries its tenant. */
export type Stored = { readonly _id: string; readonly tenantId: string }

type Definition<T, I extends string> = {
  readonly name: string
  readonly scope: Scope
  readonly indexes: Readonly<Record<I, Index<keyof T & string>>>
  /** Hot counters are changed by `changeIf`, also while a transaction of the same call is open. */
  readonly hot?: true
}

type PageQuery<T, I> = {
  readonly index: I
  /** Values of the index's leading fields after the scope's own, which are added here. */
  readonly equals?: Pinned
  /** Most documents to answer, at most 100. */
  readonly limit: number
  readonly fields: readonly (keyof T & string)[]
  /** A cursor that an earlier page of the same query gave. */
  readonly after?: string | undefined
}

type GroupQuery<T, I> = {
  readonly index: I
  /** Values of the index's leading fields after the scope's own. */
  readonly equals: Pinned
  /** The first and the last value of the index's next field, both included. */
  readonly between?: readonly [from: number, to: number]
  /** The field whose values are told apart, and one that names them to people. */
  readonly by: keyof T & string
  readonly label: keyof T & string
}

/** How many documents carry one value. */
type Group = { readonly key: string; readonly label: string; readonly count: number }

/** The platform's cap on the groups of one answer. */
const MOST_GROUPS = 1_000

export type Page<T> = { readonly rows: T[]; readonly nextCursor: string | null }

/**
 * Declares a collection with its scope and indexes. The scope is put into every query, so what lies
 * outside it is never read, and answers exactly like what does not exist.
 */
export const collection = <T extends Stored, const I extends string = never>(
  definition: Definition<T, I>,
) => {
  const { name, scope, indexes } = definition

  /** One document, or null where it does not exist or lies outside the actor's scope. */
  const findScoped = async (actor: Actor, id: string): Promise<T | null> => {
    const found = await readDocument<T>(name, id)
    return found && isWithin(scope, actor, found) ? found : null
  }

  /** The documents of these ids, at most 100, that lie in the actor's scope, in any order: one request. */
  const many = async <F extends keyof T & string>(
    actor: Actor,
    ids: readonly string[],
    fields: readonly F[],
  ): Promise<Pick<T, F | '_id'>[]> => {
    if (ids.length === 0) return []
    const wheres = scopesOf(scope, actor).map((within) => ({ _id: command.in([...ids]), ...within }))
    const [only, ...others] = wheres
    if (!only) return []
    const { data } = await database
      .collection(name)
      .where(others.length === 0 ? only : command.or(wheres))
      .field(Object.fromEntries(fields.map((field) => [field, true])))
      .limit(ids.length)
      .get()
    return data as T[]
  }

  /** See `page`; whole documents where no fields are named. */
  const pageOf = async (
    actor: Actor,
    query: Omit<PageQuery<T, I>, 'fields'> & Partial<Pick<PageQuery<T, I>, 'fields'>>,
  ): Promise<Page<T>> => {
    const scopes = scopesOf(scope, actor)
    const [pinned = {}] = scopes.map((fields) => ({ ...fields, ...query.equals }))
    const order = orderOf(indexes[query.index], pinned)
    const fields = query.fields && [...query.fields, ...order.map(([field]) => field)]
    const read = async (within: Pinned) => {
      const equals = { ...query.equals, ...within }
      const where = query.after ? command.and([equals, beyond(order, query.after) ?? {}]) : equals
      let request = database.collection(name).where(where)
      for (const [field, direction] of order)
        request = request.orderBy(field, direction === 1 ? 'asc' : 'desc')
      if (fields) request = request.field(Object.fromEntries(fields.map((field) => [field, true])))
      return (await request.limit(query.limit + 1).get()).data as T[]
    }
    const found = (await Promise.all(scopes.map(read))).flat()
    if (scopes.length > 1) found.sort(inOrder(order))
    const rows = found.slice(0, query.limit)
    const last = rows.at(-1)
    const nextCursor =
      found.length > query.limit && last
        ? packCursor(order.map(([field]) => Reflect.get(last, field) as string | number))
        : null
    return { rows, nextCursor }
  }

  return {
    ...definition,
    findScoped,
    many,

    /**
     * The whole documents of these ids, at most 100, asked for before it is known who asks: whoever gets the answer sees
     * only what lies in his scope. One request.
     */
    ahead: async (ids: readonly string[]): Promise<(actor: Actor) => T[]> => {
      if (ids.length === 0) return () => []
      const { data } = await database
        .collection(name)
        .where({ _id: command.in([...ids]) })
        .limit(ids.length)
        .get()
      return (actor) => (data as T[]).filter((document) => isWithin(scope, actor, document))
    },

    /** Each document of these ids, at most 100 different ones, in their order: one request. @throws NOT_FOUND */
    getMany: async <F extends keyof T & string>(
      actor: Actor,
      ids: readonly string[],
      fields: readonly F[],
    ): Promise<Pick<T, F | '_id'>[]> => {
      const found = new Map((await many(actor, ids, fields)).map((document) => [document._id, document]))
      return ids.map((id) => {
        const document = found.get(id)
        if (!document) throw refusal('NOT_FOUND')
        return document
      })
    },

    /** One document of the actor's scope. @throws NOT_FOUND */
    getScoped: async (actor: Actor, id: string): Promise<T> => {
      const found = await findScoped(actor, id)
      if (!found) throw refusal('NOT_FOUND')
      return found
    },

    /** True where the actor's scope covers this document; for documents read inside a transaction. */
    covers: (actor: Actor, document: T): boolean => isWithin(scope, actor, document),

    /**
     * Changes one document of the actor's scope where a condition still holds: one request, atomic without a
     * transaction, so that callers of a hot document queue up instead of colliding.
     * @param change must really change something: an update that does not is answered like a failed condition
     * @returns whether it was changed
     */
    changeIf: async (
      actor: Actor,
      id: string,
      condition: Readonly<Record<string, unknown>>,
      change: Readonly<Record<string, unknown>>,
    ): Promise<boolean> => {
      const [only, ...others] = scopesOf(scope, actor).map((fields) => ({ _id: id, ...fields, ...condition }))
      if (!only) return false
      const where = others.length === 0 ? only : command.or([only, ...others])
      const { stats } = await database.collection(name).where(where).update({ data: change })
      return stats.updated === 1
    },

    /** How many documents of the actor's scope there are; the database walks the index, so not for every screen. */
    count: async (
      actor: Actor,
      { index, equals }: { readonly index: I; readonly equals: Pinned },
    ): Promise<number> => {
      const [within, ...others] = scopesOf(scope, actor)
      if (!within || others.length > 0) throw new Error(`${name} cannot be counted over several scopes`)
      const pinned = { ...within, ...equals }
      orderOf(indexes[index], pinned)
      return (await database.collection(name).where(pinned).count()).total
    },

    /**
     * How many documents of the actor's scope there are of each kind: one request. The database walks the stretch of
     * the index, so it has to be short: a day, or what is still open.
     */
    groups: async (actor: Actor, query: GroupQuery<T, I>): Promise<readonly Group[]> => {
      const [within, ...others] = scopesOf(scope, actor)
      if (!within || others.length > 0) throw new Error(`${name} cannot be counted over several scopes`)
      const pinned = { ...within, ...query.equals }
      const [next] = orderOf(indexes[query.index], pinned)
      const { between } = query
      if (between && !next) throw new Error('the index has no field left to be between')
      const stretch =
        between && next ? { [next[0]]: command.gte(between[0]).and(command.lte(between[1])) } : {}
      const { list } = await database
        .collection(name)
        .aggregate()
        .match({ ...pinned, ...stretch })
        .group({
          _id: `$${query.by}`,
          label: command.aggregate.first(`$${query.label}`),
          count: command.aggregate.sum(1),
        })
        .limit(MOST_GROUPS)
        .end()
      return (list as (Omit<Group, 'key'> & { _id: string })[]).map(({ _id, ...group }) => ({
        key: _id,
        ...group,
      }))
    },

    /** A page in the order of an index: one request, or one at once for each thing that a role covers. */
    page: <F extends keyof T & string>(
      actor: Actor,
      query: PageQuery<T, I> & { readonly fields: readonly F[] },
    ): Promise<Page<Pick<T, F | '_id'>>> => pageOf(actor, query),

    /** The whole document of a unique index's values, or null where none is in the actor's scope: as dear as a page. */
    findOne: async (
      actor: Actor,
      { index, equals }: { readonly index: I; readonly equals: Pinned },
    ): Promise<T | null> => (await pageOf(actor, { index, equals, limit: 1 })).rows[0] ?? null,
  }
}

/** What a transaction needs to know of a collection. */
export type Declared<T extends Stored> = {
  readonly name: string
  readonly indexes: Readonly<Record<string, Index>>
  readonly covers: (actor: Actor, document: T) => boolean
}
