import type { Query } from '../../testing/sdk-types'
import type { Case, Fields, Inside } from '../case'

const given: readonly Fields[] = [
  { _id: 'a', group: 'g', at: 1, v: 'text', deep: { x: 1, y: 2 } },
  { _id: 'b', group: 'g', at: 2, v: 5 },
  { _id: 'c', group: 'g', at: 3, v: null },
  { _id: 'd', group: 'h', at: 3, v: [9, 0.5] },
  { _id: 'e', group: 'h', at: 5 },
  { _id: 'f', group: 'h', at: 6, v: true },
  { _id: 'g', group: 'h', at: 7, v: new Date(0) },
  { _id: 'h', group: 'h', at: 8, v: { k: 1 } },
  { _id: 'i', group: 'h', at: 9, v: [] },
]

const lists = (name: string, build: (inside: Inside) => Query, ids: readonly string[]): Case => ({
  name: `list: ${name}`,
  action: 'database.getDocument',
  given,
  run: async (inside) => (await build(inside).get()).data.map(({ _id }) => _id),
  expected: ids,
})

const shows = (name: string, projection: Fields, expected: Fields): Case => ({
  name: `field: ${name}`,
  action: 'database.getDocument',
  given,
  run: async ({ docs }) => (await docs.where({ _id: 'a' }).field(projection).get()).data[0],
  expected,
})

const counts = (name: string, condition: (inside: Inside) => Fields, total: number): Case => ({
  name: `count: ${name}`,
  action: 'database.calculateDocument',
  given,
  run: async (inside) => (await inside.docs.where(condition(inside)).count()).total,
  expected: total,
})

const ALL = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i']
const MANY = Array.from({ length: 1005 }, (_item, n) => ({ _id: `m${String(n).padStart(4, '0')}` }))

/** Order, pages, fields and counts. */
export const listCases: readonly Case[] = [
  lists('ascending', ({ docs }) => docs.where({ group: 'g' }).orderBy('at', 'asc'), ['a', 'b', 'c']),
  lists('descending', ({ docs }) => docs.where({ group: 'g' }).orderBy('at', 'desc'), ['c', 'b', 'a']),
  lists('by two fields', ({ docs }) => docs.where({ at: 3 }).orderBy('group', 'desc').orderBy('_id', 'asc'), [
    'd',
    'c',
  ]),
  {
    ...lists(
      'kinds of values in MongoDB’s order, an array by its least element',
      ({ docs }) => docs.orderBy('v', 'asc').orderBy('_id', 'asc'),
      ['i', 'c', 'e', 'd', 'b', 'a', 'h', 'f', 'g'],
    ),
    documentedOnly: true,
  },
  {
    ...lists(
      'kinds of values descending, an array by its greatest element',
      ({ docs }) => docs.orderBy('v', 'desc').orderBy('_id', 'asc'),
      ['g', 'f', 'h', 'a', 'd', 'b', 'c', 'e', 'i'],
    ),
    documentedOnly: true,
  },
  lists('by _id', ({ docs }) => docs.orderBy('_id', 'desc').limit(2), ['i', 'h']),
  lists('limit', ({ docs }) => docs.orderBy('at', 'asc').orderBy('_id', 'asc').limit(3), ['a', 'b', 'c']),
  lists('skip and limit', ({ docs }) => docs.orderBy('at', 'asc').orderBy('_id', 'asc').skip(2).limit(2), [
    'c',
    'd',
  ]),
  lists('skip beyond the end', ({ docs }) => docs.orderBy('_id', 'asc').skip(50), []),
  lists('a limit above what there is', ({ docs }) => docs.orderBy('_id', 'asc').limit(500), ALL),
  lists(
    'a cursor goes on after the last document',
    ({ docs, _ }) =>
      docs
        .where(_.and([{ group: 'g' }, _.or([{ at: _.lt(2) }, { at: 2, _id: _.gt('b') }])]) as never)
        .orderBy('at', 'desc')
        .orderBy('_id', 'asc'),
    ['a'],
  ),
  {
    name: 'list: without a limit there are 100',
    action: 'database.getDocument',
    given: MANY.slice(0, 105),
    run: async ({ docs }) => (await docs.get()).data.length,
    expected: 100,
    documentedOnly: true,
    on: 'platform',
  },
  {
    name: 'list: never more than 1000',
    action: 'database.getDocument',
    given: MANY,
    run: async ({ docs }) => (await docs.limit(5000).get()).data.length,
    expected: 1000,
    documentedOnly: true,
    on: 'platform',
  },
  shows('one, with _id', { at: true }, { _id: 'a', at: 1 }),
  shows('one nested', { 'deep.x': true }, { _id: 'a', deep: { x: 1 } }),
  shows('all but one', { deep: false }, { _id: 'a', group: 'g', at: 1, v: 'text' }),
  shows(
    'all but one nested',
    { 'deep.x': false, group: false },
    { _id: 'a', at: 1, v: 'text', deep: { y: 2 } },
  ),
  shows('without _id', { _id: false, at: true }, { at: 1 }),
  shows('one that is not there', { nothing: true }, { _id: 'a' }),
  {
    name: 'field: of one document',
    action: 'database.getDocument',
    given,
    run: async ({ docs }) => (await docs.doc('b').field({ at: true }).get()).data,
    expected: { _id: 'b', at: 2 },
  },
  counts('all', () => ({}), 9),
  counts('by a field', () => ({ group: 'g' }), 3),
  counts('by a range', ({ _ }) => ({ at: _.gte(5) }), 5),
  counts('none', () => ({ group: 'none' }), 0),
]
