import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createClock } from '../clock'
import { randomFrom } from '../testing/random'
import { decodeBody, type Fields } from './document'
import { Engine } from './engine'
import { matcher } from './match'
import type { SortSpec } from './plan'
import { readDatabaseDefinition } from './schema'
import { sorted } from './sorted'

const indexes = [
  {
    name: 'abc',
    keys: [
      ['a', 1],
      ['b', -1],
      ['_id', 1],
    ],
  },
  { name: 'bDown', keys: [['b', -1]] },
  {
    name: 'nested',
    keys: [
      ['n.x', 1],
      ['a', 1],
    ],
  },
  {
    name: 'tags',
    keys: [
      ['tags', 1],
      ['b', 1],
    ],
  },
  {
    name: 'tagsInOrder',
    keys: [
      ['tags', 1],
      ['_id', 1],
    ],
  },
]
const folder = mkdtempSync(join(tmpdir(), 'engine-'))
const engine = new Engine({
  dataDir: folder,
  clock: createClock(),
  definition: readDatabaseDefinition(
    {
      collections: [
        { name: 'c', indexes },
        { name: 'bare', indexes: [] },
      ],
    },
    true,
  ),
  strict: false,
})
afterAll(() => {
  engine.close()
  rmSync(folder, { recursive: true })
})

const VALUES = [null, -1.5, 0, 1, 2, 3, 1e12, 'a', 'ab', 'b', '', '中', true, false, new Date(0), new Date(5)]
const makeDocument = (random: (below: number) => number, n: number): Fields => {
  const value = () => VALUES[random(VALUES.length)]
  const document: Fields = { _id: `d${String(n).padStart(3, '0')}`, a: random(4), b: value() }
  if (random(3) > 0) document.n = random(4) === 0 ? [{ x: value() }, { x: value() }] : { x: value() }
  if (random(3) > 0) document.tags = Array.from({ length: random(4) }, value)
  return document
}

const makeCondition = (random: (below: number) => number): unknown => {
  const value = () => VALUES[random(VALUES.length)]
  switch (random(7)) {
    case 0:
      return { $in: [value(), value()] }
    case 1:
      return { $gt: value() }
    case 2:
      return { $lte: value() }
    case 3:
      return { $gte: value(), $lt: value() }
    case 4:
      return { $ne: value() }
    default:
      return value()
  }
}

const makeQuery = (random: (below: number) => number, depth = 0): Fields => {
  const query: Fields = {}
  for (const path of ['a', 'b', 'n.x', 'tags', '_id']) {
    if (random(3) === 0)
      query[path] =
        path === 'a' ? random(4) : path === '_id' ? { $gte: `d${random(300)}` } : makeCondition(random)
  }
  if (depth === 0 && random(4) === 0) query.$or = [makeQuery(random, 1), makeQuery(random, 1)]
  if (depth === 0 && random(6) === 0) query.$and = [makeQuery(random, 1)]
  return query
}

const SORTS: readonly SortSpec[] = [
  [],
  [
    ['a', 1],
    ['b', -1],
    ['_id', 1],
  ],
  [
    ['b', 1],
    ['_id', 1],
  ],
  [
    ['b', -1],
    ['_id', -1],
  ],
  [
    ['n.x', 1],
    ['_id', 1],
  ],
  [
    ['tags', 1],
    ['_id', 1],
  ],
  [
    ['tags', -1],
    ['_id', 1],
  ],
]

test('whatever an index narrows, the answer is that of looking at every document', async () => {
  const random = randomFrom(20261121)
  const documents = Array.from({ length: 300 }, (_, n) => makeDocument(random, n))
  await engine.insert('c', documents)
  const everything = engine.find('c', { query: {}, limit: 1000 }).map(decodeBody)
  let narrowed = 0

  for (let round = 0; round < 1500; round++) {
    const query = makeQuery(random)
    const sort = SORTS[random(SORTS.length)] ?? []
    const limit = 1 + random(40)
    const tally = { examined: 0, returned: 0 }
    const found = engine.find('c', { query, sort, limit }, tally).map((body) => decodeBody(body)._id)
    const matches = everything.filter(matcher(query)).map((document) => ({ document }))
    const expected = sorted(matches, sort).map(({ document }) => document._id)
    const shown = JSON.stringify({ round, query, sort })
    if (tally.examined < 300) narrowed += 1
    // Without an order any matching documents will do, as many as asked for.
    if (sort.length > 0) expect([shown, found]).toEqual([shown, expected.slice(0, limit)])
    else {
      expect([shown, found.length]).toEqual([shown, Math.min(limit, expected.length)])
      expect(expected).toEqual(expect.arrayContaining(found))
    }
  }
  expect(narrowed).toBeGreaterThan(500)
})

test('entries follow their document when it changes or goes', async () => {
  await engine.insert('c', [{ _id: 'moving', a: 9, b: 1 }])
  const holders = (a: number) => engine.find('c', { query: { a } }).length
  const change = {
    query: { _id: 'moving' },
    data: { $set: { a: 8 } },
    multi: false,
    replace: false,
    upsert: false,
  }
  await engine.modify('c', change)
  expect([holders(9), holders(8)]).toEqual([0, 1])
  // An entry left behind would lead to the document a second time.
  expect(engine.find('c', { query: { a: { $gte: 8 } } })).toHaveLength(1)
  await engine.remove('c', { query: { _id: 'moving' }, multi: false })
  expect(holders(8)).toBe(0)
})

test('values sort in MongoDB’s order of kinds', async () => {
  const values = [new Date(0), true, [5], { k: 1 }, 'text', 10, 9, -3, null, Number.NaN]
  await engine.insert(
    'bare',
    values.map((v, n) => ({ _id: `v${n}`, v })),
  )
  const found = engine.find('bare', { query: {}, sort: [['v', 1]] }).map((body) => decodeBody(body)._id)
  // An array sorts by its least element: 5 lies among the numbers.
  expect(found).toEqual(['v8', 'v9', 'v7', 'v2', 'v6', 'v5', 'v4', 'v3', 'v1', 'v0'])
})

test('an index declared later is filled, and one no longer declared is dropped', async () => {
  const own = mkdtempSync(join(tmpdir(), 'engine-'))
  const open = (keys: unknown) =>
    new Engine({
      dataDir: own,
      clock: createClock(),
      definition: readDatabaseDefinition(
        { collections: [{ name: 'c', indexes: keys ? [{ name: 'i', keys }] : [] }] },
        true,
      ),
    })
  const first = open(null)
  await first.insert(
    'c',
    Array.from({ length: 250 }, (_, n) => ({ _id: `d${n}`, k: n })),
  )
  expect(() => first.find('c', { query: { k: 7 } })).toThrow('would scan 250 documents')
  first.close()
  const second = open([['k', 1]])
  const tally = { examined: 0, returned: 0 }
  expect(second.find('c', { query: { k: 7 } }, tally)).toHaveLength(1)
  expect(tally.examined).toBe(1)
  second.close()
  rmSync(own, { recursive: true })
})

test('a document that cannot be indexed is refused whole', async () => {
  const parallel = { _id: 'parallel', tags: [1, 2], b: [3, 4] }
  await expect(engine.insert('c', [parallel])).rejects.toThrow('cannot index parallel arrays [b] [tags]')
  const tx = engine.startTransaction()
  await expect(engine.insert('c', [parallel], tx)).rejects.toThrow('cannot index parallel arrays')
  await expect(engine.commitTransaction(tx)).rejects.toThrow('TransactionNotExist')
  expect(engine.find('c', { query: { _id: 'parallel' } })).toEqual([])
})

test('that a unique index holds arrays is still known after a restart', async () => {
  const own = mkdtempSync(join(tmpdir(), 'engine-'))
  const index = { name: 'byKey', keys: [['key', 1]], unique: true }
  const open = () =>
    new Engine({
      dataDir: own,
      clock: createClock(),
      definition: readDatabaseDefinition({ collections: [{ name: 'c', indexes: [index] }] }, true),
    })
  const first = open()
  await first.insert('c', [{ _id: 'wide', key: ['a', 'z'] }])
  first.close()
  const second = open()
  // One element lies above, another below: as one range it would be empty.
  expect(second.find('c', { query: { key: { $gt: 'm', $lt: 'c' } } })).toHaveLength(1)
  second.close()
  rmSync(own, { recursive: true })
})

test.each([
  [
    'eleven indexes',
    {
      collections: [
        { name: 'c', indexes: Array.from({ length: 11 }, (_, n) => ({ name: `i${n}`, keys: [['k', 1]] })) },
      ],
    },
    '11 indexes, the limit is 10',
  ],
  [
    '101 collections',
    { collections: Array.from({ length: 101 }, (_, n) => ({ name: `c${n}` })) },
    '101 collections, the limit is 100',
  ],
  [
    'a key without direction',
    { collections: [{ name: 'c', indexes: [{ name: 'i', keys: ['k'] }] }] },
    'Write a key as',
  ],
  ['one name twice', { collections: [{ name: 'c' }, { name: 'c' }] }, 'two collections of one name'],
])('a declaration with %s is refused with the mend', (_what, given, message) => {
  expect(() => readDatabaseDefinition(given, true)).toThrow(message)
})
