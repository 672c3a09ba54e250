/**
 * The part of wx-server-sdk that the tests use, with the promises it really returns: the package's own
 * types still describe the callbacks of its first versions.
 */
type Fields = Record<string, unknown>
type Updated = { stats: { updated: number; created?: number } }
type Removed = { stats: { removed: number } }

type DocumentReference = {
  get(): Promise<{ data: Fields }>
  field(projection: Fields): Pick<DocumentReference, 'get'>
  set(options: { data: Fields }): Promise<Updated & { _id?: string }>
  update(options: { data: Fields }): Promise<Updated>
  remove(): Promise<Removed>
}
type Stage =
  | 'addFields'
  | 'bucket'
  | 'count'
  | 'group'
  | 'limit'
  | 'lookup'
  | 'match'
  | 'project'
  | 'replaceRoot'
  | 'skip'
  | 'sort'
  | 'sortByCount'
  | 'unwind'
/** A stage takes one value; tests also send what its types would forbid. */
export type Aggregate = { [S in Stage]: (value: unknown) => Aggregate } & {
  end(): Promise<{ list: Fields[] }>
}
export type Query = {
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
export type Collection = Query & {
  doc(id: string | number): DocumentReference
  add(options: { data: Fields | Fields[] }): Promise<{ _id: string; _ids?: string[] }>
  aggregate(): Aggregate
}
export type Transaction = {
  collection(name: string): Collection
  commit(): Promise<unknown>
  rollback(reason?: unknown): Promise<unknown>
}
type Condition = { and(...others: unknown[]): Condition; or(...others: unknown[]): Condition }
type ConditionName = 'eq' | 'neq' | 'gt' | 'gte' | 'lt' | 'lte' | 'in' | 'nin' | 'and' | 'or' | 'nor' | 'not'
type OnValueName = 'exists' | 'mod' | 'all' | 'elemMatch' | 'size' | 'expr'
type ChangeName = 'set' | 'remove' | 'inc' | 'mul' | 'min' | 'max' | 'rename'
type ListChangeName = 'push' | 'pop' | 'shift' | 'unshift' | 'pull' | 'pullAll' | 'addToSet'
export type Command = Record<
  ConditionName | OnValueName | ChangeName | ListChangeName,
  (...operands: unknown[]) => Condition
> & {
  aggregate: Record<'sum' | 'avg' | 'min' | 'max' | 'first' | 'push', (operand: unknown) => unknown>
}
export type Database = {
  collection(name: string): Collection
  createCollection(name: string): Promise<unknown>
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
