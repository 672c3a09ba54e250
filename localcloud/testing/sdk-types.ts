/**
 * The part of wx-server-sdk that the tests use, with the promises it really returns: the package's own
 * types still describe the callbacks of its first versions.
 */
type Fields = Record<string, unknown>
type Updated = { stats: { updated: number } }
type Removed = { stats: { removed: number } }

type DocumentReference = {
  get(): Promise<{ data: Fields }>
  set(options: { data: Fields }): Promise<Updated>
  update(options: { data: Fields }): Promise<Updated>
  remove(): Promise<Removed>
}
type Aggregate = {
  match(query: Fields): Aggregate
  group(spec: Fields): Aggregate
  sort(spec: Fields): Aggregate
  limit(count: number): Aggregate
  lookup(spec: Fields): Aggregate
  end(): Promise<{ list: Fields[] }>
}
type Query = {
  where(query: Fields): Query
  orderBy(path: string, direction: 'asc' | 'desc'): Query
  limit(count: number): Query
  skip(count: number): Query
  field(projection: Fields): Query
  get(): Promise<{ data: Fields[] }>
  count(): Promise<{ total: number }>
  update(options: { data: Fields }): Promise<Updated>
  remove(): Promise<Removed>
}
type Collection = Query & {
  doc(id: string): DocumentReference
  add(options: { data: Fields | Fields[] }): Promise<{ _id: string }>
  aggregate(): Aggregate
}
type Transaction = {
  collection(name: string): Collection
  commit(): Promise<unknown>
  rollback(reason?: unknown): Promise<unknown>
}
type Condition = { and(...others: unknown[]): Condition }
type Command = Record<
  'gt' | 'gte' | 'lt' | 'lte' | 'neq' | 'in' | 'inc' | 'push' | 'remove' | 'or' | 'and' | 'exists',
  (...operands: unknown[]) => Condition
> & { aggregate: Record<'sum', (operand: unknown) => unknown> }
export type Database = {
  collection(name: string): Collection
  startTransaction(): Promise<Transaction>
  runTransaction<R>(act: (transaction: Transaction) => Promise<R>): Promise<R>
  serverDate(options?: { offset: number }): unknown
  RegExp(spec: { regexp: string; options: string }): unknown
  command: Command
}
type Answer = { fileID: string; status: number; tempFileURL: string }
export type Sdk = {
  getWXContext(): Record<string, unknown>
  uploadFile(options: { cloudPath: string; fileContent: Buffer }): Promise<{ fileID: string }>
  downloadFile(options: { fileID: string }): Promise<{ fileContent: Buffer }>
  getTempFileURL(options: { fileList: unknown[] }): Promise<{ fileList: Answer[] }>
  deleteFile(options: { fileList: string[] }): Promise<{ fileList: Answer[] }>
  callFunction(options: { name: string; data: Fields }): Promise<{ result: unknown }>
  callOpenAPI(options: { api: string; data: Fields }): Promise<{ result: Fields }>
  openapi: Record<string, Record<string, (options: Fields) => Promise<Fields>>>
}
