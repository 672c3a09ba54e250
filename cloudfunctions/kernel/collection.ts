import { type Actor, system } from './actor'
import { packCursor, unpackCursor } from './cursor'
import { command, database, readDocument } from './database'
import { refusal } from './errors'

/** Every document carries its tenant. */
export type Stored = { readonly _id: string; readonly tenantId: string }

type Direction = 1 | -1

/** An index is an access path: a query names it, pins a prefix of its fields, and is ordered by the rest. */
export type Index = {
  readonly keys: readonly (readonly [field: string, direction: Direction])[]
  readonly unique?: boolean
}

/**
 * Whose documents an actor may see: all of his tenant's, only those that carry his `memberId`, every tenant's
 * (the academy's own jobs, no caller), or none (the kernel's own).
 */
type Scope = 'tenant' | 'member' | 'system' | 'kernel'

type Definition<I extends string> = {
  readonly name: string
  readonly scope: Scope
  readonly indexes: Readonly<Record<I, Index>>
}

type Plain = string | number | boolean

type PageQuery<T, I> = {
  readonly index: I
  /** Values of the index's leading fields after the scope's own, which are added here. */
  readonly equals?: Readonly<Record<string, Plain>>
  /** Most documents to answer, at most 100. */
  readonly limit: number
  readonly fields: readonly (keyof T & string)[]
  /** A cursor that an earlier page of the same query gave. */
  readonly after?: string | undefined
}

export type Page<T> = { readonly rows: T[]; readonly nextCursor: string | null }

const scopeFields = (scope: Scope, actor: Actor): Record<string, Plain> => {
  if (scope === 'kernel') throw refusal('NOT_FOUND')
  if (scope === 'system') {
    if (actor !== system) throw refusal('NOT_FOUND')
    return {}
  }
  if (scope === 'tenant') return { tenantId: actor.tenantId }
  if (!actor.memberId) throw refusal('NOT_BOUND')
  return { tenantId: actor.tenantId, memberId: actor.memberId }
}

const isWithin = (scope: Scope, actor: Actor, document: object): boolean =>
  scope !== 'kernel' &&
  Object.entries(scopeFields(scope, actor)).every(([field, value]) => Reflect.get(document, field) === value)

/** Documents that come after `cursor` in the order of `rest`: later in the first field, or equal there and later in the next. */
const beyond = (rest: Index['keys'], cursor: string) => {
  const position = unpackCursor(cursor, rest.length)
  const branches = rest.map(([field, direction], depth) => ({
    ...Object.fromEntries(rest.slice(0, depth).map(([earlier], at) => [earlier, position[at]])),
    [field]: direction === 1 ? command.gt(position[depth]) : command.lt(position[depth]),
  }))
  return branches.length === 1 ? branches[0] : command.or(branches)
}

/**
 * Declares a collection with its scope and indexes. The scope is put into every query, so what lies
 * outside it is never read, and answers exactly like what does not exist.
 */
export const collection = <T extends Stored, const I extends string = never>(definition: Definition<I>) => {
  const { name, scope, indexes } = definition

  /** One document, or null where it does not exist or lies outside the actor's scope. */
  const findScoped = async (actor: Actor, id: string): Promise<T | null> => {
    const found = await readDocument<T>(name, id)
    return found && isWithin(scope, actor, found) ? found : null
  }

  return {
    ...definition,
    findScoped,

    /** One document of the actor's scope. @throws NOT_FOUND */
    getScoped: async (actor: Actor, id: string): Promise<T> => {
      const found = await findScoped(actor, id)
      if (!found) throw refusal('NOT_FOUND')
      return found
    },

    /** True where the actor's scope covers this document; for documents read inside a transaction. */
    covers: (actor: Actor, document: T): boolean => isWithin(scope, actor, document),

    /** A page in the order of an index, in one request. */
    page: async <F extends keyof T & string>(
      actor: Actor,
      query: PageQuery<T, I> & { readonly fields: readonly F[] },
    ): Promise<Page<Pick<T, F | '_id'>>> => {
      const equals = { ...scopeFields(scope, actor), ...query.equals }
      const keys: Index['keys'] = indexes[query.index].keys
      const rest = keys.slice(Object.keys(equals).length)
      const where = query.after ? command.and([equals, beyond(rest, query.after) ?? {}]) : equals
      let request = database.collection(name).where(where)
      for (const [field, direction] of rest)
        request = request.orderBy(field, direction === 1 ? 'asc' : 'desc')
      const { data } = await request
        .field(
          Object.fromEntries(
            [...query.fields, ...rest.map(([field]) => field)].map((field) => [field, true]),
          ),
        )
        .limit(query.limit + 1)
        .get()
      const rows = data.slice(0, query.limit) as T[]
      const last = rows.at(-1)
      const nextCursor =
        data.length > query.limit && last
          ? packCursor(rest.map(([field]) => Reflect.get(last, field) as string | number))
          : null
      return { rows, nextCursor }
    },
  }
}

/** What a transaction needs to know of a collection. */
export type Declared<T extends Stored> = {
  readonly name: string
  readonly indexes: Readonly<Record<string, Index>>
  readonly covers: (actor: Actor, document: T) => boolean
}
