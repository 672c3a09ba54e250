import cloud from 'wx-server-sdk'

/**
 * The part of WeChat's document API that the academy uses, with the shapes seen on the wire. The SDK's own
 * typings answer `void | string | any`; what is missing here (unbounded reads, `set`, all but one kind of pipeline) is missing
 * on purpose.
 */
type Query = {
  where(condition: object): Query
  orderBy(field: string, direction: 'asc' | 'desc'): Query
  limit(most: number): Query
  field(projection: object): Query
  get(): Promise<{ data: unknown[] }>
  count(): Promise<{ total: number }>
  update(change: { data: object }): Promise<{ stats: { updated: number } }>
}

type Document = {
  /** `data` is null where nothing is there. */
  get(): Promise<{ data: unknown }>
  update(change: { data: object }): Promise<{ stats: { updated: number } }>
  remove(): Promise<unknown>
}

/** A sum over what one index leads to; nothing else of pipelines is needed. */
type Pipeline = {
  match(condition: object): Pipeline
  group(fields: object): Pipeline
  limit(most: number): Pipeline
  end(): Promise<{ list: unknown[] }>
}

type Collection = {
  aggregate(): Pipeline
  where(condition: object): Query
  doc(id: string): Document
  add(document: { data: object }): Promise<unknown>
}

export type RawTransaction = {
  collection(name: string): Pick<Collection, 'doc' | 'add'>
  commit(): Promise<unknown>
  rollback(): Promise<unknown>
}

type Database = {
  collection(name: string): Collection
  startTransaction(): Promise<RawTransaction>
}

/**
 * `keepalive` reuses the connection (measured: a call falls from 3.1 to 2.2 ms); a missing document is
 * `null`, not an exception, because absence is an ordinary answer. The typings know neither option.
 */
const options = { env: cloud.DYNAMIC_CURRENT_ENV, keepalive: true, throwOnNotFound: false }
cloud.init(options as object)

const client = cloud.database()

export const database = client as unknown as Database
export const command = client.command
export { cloud }

/** One document by id, or null. */
export const readDocument = async <T>(name: string, id: string): Promise<T | null> => {
  const { data } = await database.collection(name).doc(id).get()
  return data as T | null
}
