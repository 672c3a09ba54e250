import { type Case, DUPLICATE, type Fields, type Inside, refused } from '../case'

const given: readonly Fields[] = [
  { _id: 'a', group: 'g', n: 1, deep: { x: 1, y: 2 } },
  { _id: 'b', group: 'g', n: 2 },
  { _id: 'c', group: 'h', n: 3 },
]

const writes = (
  action: string,
  name: string,
  run: (inside: Inside) => Promise<unknown>,
  expected: unknown,
  documentedOnly?: true,
): Case => ({ name, action, given, run, expected, ...(documentedOnly && { documentedOnly }) })

const INSERT = 'database.insertDocument'
const MODIFY = 'database.modifyDocument'
const REMOVE = 'database.removeDocument'

/** What writes store and answer. */
export const writeCases: readonly Case[] = [
  writes(
    INSERT,
    'add: answers the _id it was given',
    async ({ docs }) => (await docs.add({ data: { _id: 'n' } }))._id,
    'n',
  ),
  writes(
    INSERT,
    'add: makes an _id of 32 hexadecimal digits',
    async ({ docs }) => (await docs.add({ data: { n: 1 } }))._id,
    /^[0-9a-f]{32}$/,
    true,
  ),
  writes(
    INSERT,
    'add: many at once',
    async ({ docs }) => (await docs.add({ data: [{ _id: 'p' }, { _id: 'q' }] }))._ids,
    ['p', 'q'],
  ),
  writes(
    INSERT,
    'add: every kind of value comes back as it was',
    async ({ docs }) => {
      const data = {
        _id: 'n',
        text: '金领',
        whole: 7,
        half: 0.5,
        big: 1_795_233_993_256,
        no: false,
        nil: null,
        at: new Date(5),
        list: [1, [2], { a: 'b' }],
        deep: { er: { est: 1 } },
      }
      await docs.add({ data })
      return (await docs.doc('n').get()).data
    },
    {
      _id: 'n',
      text: '金领',
      whole: 7,
      half: 0.5,
      big: 1_795_233_993_256,
      no: false,
      nil: null,
      at: new Date(5),
      list: [1, [2], { a: 'b' }],
      deep: { er: { est: 1 } },
    },
  ),
  writes(
    INSERT,
    'add: what is undefined is not stored',
    async ({ docs }) => {
      await docs.add({ data: { _id: 'n', gone: undefined } })
      return (await docs.doc('n').get()).data
    },
    { _id: 'n' },
  ),
  writes(
    INSERT,
    'add: serverDate is a date of the server',
    async ({ docs, db }) => {
      await docs.add({ data: { _id: 'n', at: db.serverDate() } })
      const { at } = (await docs.doc('n').get()).data
      return Math.abs((at as Date).getTime() - Date.now()) < 60_000
    },
    true,
  ),
  writes(
    INSERT,
    'add: serverDate with an offset',
    async ({ docs, db }) => {
      await docs.add({ data: { _id: 'n', now: db.serverDate(), later: db.serverDate({ offset: 60_000 }) } })
      const { now, later } = (await docs.doc('n').get()).data as Record<string, Date>
      return Number(later) - Number(now)
    },
    60_000,
  ),
  writes(
    INSERT,
    'add: a taken _id',
    ({ docs }) => docs.add({ data: { _id: 'a' } }),
    refused(-502001, DUPLICATE),
  ),
  writes(
    INSERT,
    'add: a taken unique key',
    async ({ unique }) => {
      await unique.add({ data: { _id: 'a', key: 'k' } })
      await unique.add({ data: { _id: 'b', key: 'k' } })
    },
    refused(-502001, DUPLICATE),
  ),
  writes(
    INSERT,
    'add: two without the unique field share the key null',
    async ({ unique }) => {
      await unique.add({ data: { _id: 'a' } })
      await unique.add({ data: { _id: 'b' } })
    },
    refused(-502001, DUPLICATE),
    true,
  ),
  writes(
    INSERT,
    'add: an element of two arrays collides in a unique index',
    async ({ unique }) => {
      await unique.add({ data: { _id: 'a', key: ['k', 'l'] } })
      await unique.add({ data: { _id: 'b', key: ['l', 'm'] } })
    },
    refused(-502001, DUPLICATE),
    true,
  ),
  writes(
    INSERT,
    'add: of many, those before the duplicate stay',
    async ({ docs, refusal }) => {
      await refusal(docs.add({ data: [{ _id: 'p' }, { _id: 'a' }, { _id: 'q' }] }))
      return (await docs.where({ group: null }).get()).data.map(({ _id }) => _id)
    },
    ['p'],
    true,
  ),
  writes(
    INSERT,
    'add: a collection that does not exist',
    ({ db }) => db.collection('conformance_missing').add({ data: {} }),
    refused(-502005, /Db or Table not exist/),
  ),
  writes(
    INSERT,
    'add: a field name with a dollar',
    ({ docs }) => docs.add({ data: { _id: 'n', deep: { $x: 1 } } }),
    refused(-502001, /not valid for storage/),
    true,
  ),
  writes(
    INSERT,
    'add: a document above 512 KB',
    ({ docs }) => docs.add({ data: { _id: 'n', text: 'x'.repeat(600 * 1024) } }),
    refused(-502001, /limit of 512 KB/),
    true,
  ),
  writes(
    INSERT,
    'add: two arrays in one index',
    ({ docs }) => docs.add({ data: { _id: 'n', left: [1, 2], right: [3, 4] } }),
    refused(-502001, /cannot index parallel arrays/),
    true,
  ),

  writes(
    'database.getDocument',
    'doc: one by its _id',
    async ({ docs }) => (await docs.doc('b').get()).data,
    { _id: 'b', group: 'g', n: 2 },
  ),
  writes(
    'database.getDocument',
    'doc: one that is missing',
    ({ docs }) => docs.doc('z').get(),
    refused(-1, /document with _id z does not exist/),
  ),
  writes(
    'database.getDocument',
    'doc: a collection that does not exist',
    ({ db }) => db.collection('conformance_missing').doc('a').get(),
    refused(-502005, /Db or Table not exist/),
  ),

  writes(
    MODIFY,
    'set: replaces the whole document',
    async ({ docs }) => {
      const { stats } = await docs.doc('a').set({ data: { only: 1 } })
      return [stats.updated, (await docs.doc('a').get()).data]
    },
    [1, { _id: 'a', only: 1 }],
  ),
  writes(
    MODIFY,
    'set: makes what is missing',
    async ({ docs }) => {
      const { _id, stats } = await docs.doc('n').set({ data: { n: 9 } })
      return [_id, stats, (await docs.doc('n').get()).data]
    },
    ['n', { updated: 0, created: 1 }, { _id: 'n', n: 9 }],
  ),
  writes(
    MODIFY,
    'set: a taken unique key',
    async ({ unique }) => {
      await unique.add({ data: { _id: 'a', key: 'k' } })
      await unique.doc('b').set({ data: { key: 'k' } })
    },
    refused(-502001, DUPLICATE),
  ),
  writes(
    MODIFY,
    'set: no _id in the data',
    ({ docs }) => docs.doc('a').set({ data: { _id: 'a' } }),
    refused(-501007, /不能更新_id的值/),
  ),
  writes(
    MODIFY,
    'set: no operators in the data',
    ({ docs, _ }) => docs.doc('a').set({ data: { n: _.inc(1) } }),
    refused(-502001, /update operator complicit/),
  ),

  writes(
    MODIFY,
    'update: leaves the other fields',
    async ({ docs }) => {
      const { stats } = await docs.doc('a').update({ data: { n: 5 } })
      return [stats.updated, (await docs.doc('a').get()).data]
    },
    [1, { _id: 'a', group: 'g', n: 5, deep: { x: 1, y: 2 } }],
  ),
  writes(
    MODIFY,
    'update: merges a nested object',
    async ({ docs }) => {
      await docs.doc('a').update({ data: { deep: { x: 7 } } })
      return (await docs.doc('a').get()).data.deep
    },
    { x: 7, y: 2 },
  ),
  writes(
    MODIFY,
    'update: _.set replaces a nested object',
    async ({ docs, _ }) => {
      await docs.doc('a').update({ data: { deep: _.set({ x: 7 }) } })
      return (await docs.doc('a').get()).data.deep
    },
    { x: 7 },
  ),
  writes(
    MODIFY,
    'update: a dotted path',
    async ({ docs }) => {
      await docs.doc('a').update({ data: { 'deep.z': 3 } })
      return (await docs.doc('a').get()).data.deep
    },
    { x: 1, y: 2, z: 3 },
  ),
  writes(
    MODIFY,
    'update: one that is missing counts 0',
    async ({ docs }) => (await docs.doc('z').update({ data: { n: 1 } })).stats.updated,
    0,
  ),
  writes(
    MODIFY,
    'update: what changes nothing counts 0',
    async ({ docs }) => (await docs.doc('a').update({ data: { n: 1 } })).stats.updated,
    0,
    true,
  ),
  writes(
    MODIFY,
    'update: no _id in the data',
    ({ docs }) => docs.doc('a').update({ data: { _id: 'b' } }),
    refused(-501007, /不能更新_id的值/),
  ),
  writes(
    MODIFY,
    'update: a taken unique key',
    async ({ unique }) => {
      await unique.add({
        data: [
          { _id: 'a', key: 'k' },
          { _id: 'b', key: 'l' },
        ],
      })
      await unique.doc('b').update({ data: { key: 'k' } })
    },
    refused(-502001, DUPLICATE),
  ),
  writes(
    MODIFY,
    'update: a unique key that was given up is free',
    async ({ unique }) => {
      await unique.add({ data: { _id: 'a', key: 'k' } })
      await unique.doc('a').update({ data: { key: 'other' } })
      return (await unique.add({ data: { _id: 'b', key: 'k' } }))._id
    },
    'b',
  ),
  writes(
    MODIFY,
    'where update: every match',
    async ({ docs }) => (await docs.where({ group: 'g' }).update({ data: { seen: true } })).stats.updated,
    2,
  ),
  writes(
    MODIFY,
    'where update: no match',
    async ({ docs }) => (await docs.where({ group: 'z' }).update({ data: { seen: true } })).stats.updated,
    0,
  ),
  writes(
    MODIFY,
    'where update: a conditional change of one document is atomic',
    async ({ docs, _ }) => {
      const take = () => docs.where({ _id: 'c', n: _.gte(1) }).update({ data: { n: _.inc(-1) } })
      const tries = await Promise.all([take(), take(), take(), take(), take()])
      return [tries.reduce((sum, { stats }) => sum + stats.updated, 0), (await docs.doc('c').get()).data.n]
    },
    [3, 0],
  ),
  writes(
    MODIFY,
    'where update: a collection that does not exist',
    ({ db }) =>
      db
        .collection('conformance_missing')
        .where({ a: 1 })
        .update({ data: { n: 1 } }),
    refused(-502005, /Db or Table not exist/),
  ),

  writes(
    REMOVE,
    'remove: one',
    async ({ docs }) => {
      const { stats } = await docs.doc('a').remove()
      return [stats.removed, (await docs.count()).total]
    },
    [1, 2],
  ),
  writes(
    REMOVE,
    'remove: one that is missing',
    async ({ docs }) => (await docs.doc('z').remove()).stats.removed,
    0,
  ),
  writes(
    REMOVE,
    'where remove: every match',
    async ({ docs }) => (await docs.where({ group: 'g' }).remove()).stats.removed,
    2,
  ),
  writes(
    REMOVE,
    'where remove: no match',
    async ({ docs }) => (await docs.where({ group: 'z' }).remove()).stats.removed,
    0,
  ),
  writes(
    'database.addCollection',
    'createCollection: one that exists',
    ({ db }) => db.createCollection('conformance'),
    refused(-1, /exist/i),
    true,
  ),
]
