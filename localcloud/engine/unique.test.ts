import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createClock } from '../clock'
import type { Fields } from './document'
import { Engine } from './engine'
import { readDatabaseDefinition } from './schema'

const folder = mkdtempSync(join(tmpdir(), 'unique-'))
const engine = new Engine({
  dataDir: folder,
  clock: createClock(),
  definition: readDatabaseDefinition(
    { collections: [{ name: 'c', indexes: [{ name: 'byKey', keys: [['key', 1]], unique: true }] }] },
    true,
  ),
  writeWaitMs: 50,
})
afterAll(() => {
  engine.close()
  rmSync(folder, { recursive: true })
})
beforeEach(() => engine.remove('c', { query: {}, multi: true }))

const add = (fields: Fields, tx?: string) => engine.insert('c', [fields], tx)
const set = (_id: string, key: string, transactionId?: string) =>
  engine.modify('c', {
    query: { _id },
    data: { $set: { key } },
    multi: false,
    replace: false,
    upsert: false,
    transactionId,
  })

test('a key given up inside a transaction can be taken inside it', async () => {
  await add({ _id: 'a', key: 'k' })
  const tx = engine.startTransaction()
  await set('a', 'other', tx)
  await add({ _id: 'b', key: 'k' }, tx)
  await engine.commitTransaction(tx)
  expect(engine.find('c', { query: { key: 'k' } })).toEqual(['{"_id":"b","key":"k"}'])
})

test('one transaction cannot take a key twice', async () => {
  const tx = engine.startTransaction()
  await add({ _id: 'a', key: 'k' }, tx)
  await expect(add({ _id: 'b', key: 'k' }, tx)).rejects.toThrow('E11000')
  await expect(engine.commitTransaction(tx)).rejects.toThrow('TransactionNotExist')
})

test('two open transactions cannot both take a key', async () => {
  const [first, second] = [engine.startTransaction(), engine.startTransaction()]
  await add({ _id: 'a', key: 'k' }, first)
  await expect(add({ _id: 'b', key: 'k' }, second)).rejects.toThrow('TransactionConflict')
  await engine.commitTransaction(first)
})

test('a key committed after the snapshot is a conflict, one committed before it a duplicate', async () => {
  const early = engine.startTransaction()
  await add({ _id: 'a', key: 'k' })
  const late = engine.startTransaction()
  await expect(add({ _id: 'b', key: 'k' }, early)).rejects.toThrow('TransactionConflict')
  await expect(add({ _id: 'b', key: 'k' }, late)).rejects.toThrow('E11000')
})

test('a plain write waits for a key that an open transaction has taken', async () => {
  const tx = engine.startTransaction()
  await add({ _id: 'a', key: 'k' }, tx)
  await expect(add({ _id: 'b', key: 'k' })).rejects.toThrow('OperationTimeout')
  const waiting = add({ _id: 'c', key: 'k' })
  engine.abortTransaction(tx)
  expect(await waiting).toEqual(['c'])
})

test('two documents without the field share the key null', async () => {
  await add({ _id: 'a' })
  await expect(add({ _id: 'b' })).rejects.toThrow('E11000')
})

test('of many documents inserted at once those before the duplicate stay', async () => {
  const documents = ['x', 'y', 'x', 'z'].map((key, n) => ({ _id: `m${n}`, key }))
  await expect(engine.insert('c', documents)).rejects.toThrow('E11000')
  expect(engine.count('c', {})).toBe(2)
})

test('a plain insert waits for what becomes of a document that a transaction removes', async () => {
  await add({ _id: 'a', key: 'old' })
  const tx = engine.startTransaction()
  await engine.remove('c', { query: { _id: 'a' }, multi: false, transactionId: tx })
  const waiting = add({ _id: 'a', key: 'new' })
  await engine.commitTransaction(tx)
  expect(await waiting).toEqual(['a'])
  expect(engine.find('c', { query: {} })).toEqual(['{"_id":"a","key":"new"}'])
})

test('of callers that set the same missing document one makes it and the others change it', async () => {
  const put = (key: string) =>
    engine.modify('c', { query: { _id: 'a' }, data: { key }, multi: false, replace: true, upsert: true })
  const results = await Promise.all(['1', '2', '3'].map(put))
  expect(results.filter(({ upsertId }) => upsertId === 'a')).toHaveLength(1)
  expect(results.filter(({ updated }) => updated === 1)).toHaveLength(2)
})
