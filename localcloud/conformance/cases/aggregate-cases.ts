import type { Aggregate } from '../../testing/sdk-types'
import { type Case, type Fields, type Inside, refused } from '../case'

const given: readonly Fields[] = [
  { _id: 'a', group: 'g', n: 1, tags: ['x', 'y'], deep: { k: 1 }, v: 'text' },
  { _id: 'b', group: 'g', n: 2, tags: ['y'], deep: { k: 2 }, v: 5 },
  { _id: 'c', group: 'h', n: 3, tags: [], v: [9, 0.5] },
  { _id: 'd', group: 'h', n: 4, v: null },
]
type Build = (pipeline: Aggregate, inside: Inside) => Aggregate
const AGGREGATE = 'database.aggregateDocuments'

const gives = (name: string, build: Build, expected: unknown, more: Partial<Case> = {}): Case => ({
  name: `aggregate: ${name}`,
  action: AGGREGATE,
  given,
  run: async (inside) => (await build(inside.docs.aggregate(), inside).end()).list,
  expected,
  ...more,
})
const refuses = (name: string, build: Build, message: RegExp): Case =>
  gives(`refused: ${name}`, build, refused(-1, message), { documentedOnly: true })

/** The stages that the SDK offers, and what MongoDB refuses in them. The SDK gives their errors no code but -1. */
export const aggregateCases: readonly Case[] = [
  gives('match and project', (it) => it.match({ group: 'g' }).sort({ _id: 1 }).project({ n: 1 }), [
    { _id: 'a', n: 1 },
    { _id: 'b', n: 2 },
  ]),
  gives('match with operators', (it, { _ }) => it.match({ n: _.gt(3) }).project({ _id: 1 }), [{ _id: 'd' }]),
  gives(
    'group and sum',
    (it, { _ }) => it.group({ _id: '$group', total: _.aggregate.sum('$n') }).sort({ _id: 1 }),
    [
      { _id: 'g', total: 3 },
      { _id: 'h', total: 7 },
    ],
  ),
  gives('group and count', (it, { _ }) => it.group({ _id: null, all: _.aggregate.sum(1) }), [
    { _id: null, all: 4 },
  ]),
  gives('average', (it, { _ }) => it.group({ _id: null, mean: _.aggregate.avg('$n') }), [
    { _id: null, mean: 2.5 },
  ]),
  gives(
    'least and greatest',
    (it, { _ }) => it.group({ _id: null, least: _.aggregate.min('$n'), most: _.aggregate.max('$n') }),
    [{ _id: null, least: 1, most: 4 }],
  ),
  gives(
    'first of each group in order',
    (it, { _ }) =>
      it
        .sort({ n: -1 })
        .group({ _id: '$group', first: _.aggregate.first('$_id') })
        .sort({ _id: 1 }),
    [
      { _id: 'g', first: 'b' },
      { _id: 'h', first: 'd' },
    ],
  ),
  gives(
    'collected',
    (it, { _ }) =>
      it
        .match({ group: 'g' })
        .sort({ _id: 1 })
        .group({ _id: null, ids: _.aggregate.push('$_id') }),
    [{ _id: null, ids: ['a', 'b'] }],
  ),
  gives('sort, skip and limit', (it) => it.sort({ n: -1 }).skip(1).limit(2).project({ _id: 1 }), [
    { _id: 'c' },
    { _id: 'b' },
  ]),
  gives(
    'sort by kinds of values as MongoDB does',
    (it) => it.project({ v: 1 }).sort({ v: 1 }).project({ _id: 1 }),
    [{ _id: 'd' }, { _id: 'c' }, { _id: 'b' }, { _id: 'a' }],
    { documentedOnly: true },
  ),
  gives('unwind', (it) => it.sort({ _id: 1 }).unwind('$tags').project({ tags: 1 }), [
    { _id: 'a', tags: 'x' },
    { _id: 'a', tags: 'y' },
    { _id: 'b', tags: 'y' },
  ]),
  gives('count', (it, { _ }) => it.match({ n: _.gte(2) }).count('found'), [{ found: 3 }]),
  gives('count of nothing has no result', (it) => it.match({ group: 'none' }).count('found'), [], {
    documentedOnly: true,
  }),
  gives('addFields', (it) => it.match({ _id: 'a' }).addFields({ m: '$deep.k' }).project({ m: 1 }), [
    { _id: 'a', m: 1 },
  ]),
  gives('replaceRoot', (it) => it.match({ _id: 'b' }).replaceRoot({ newRoot: '$deep' }), [{ k: 2 }]),
  gives('sortByCount', (it) => it.unwind('$tags').sortByCount('$tags').limit(1), [{ _id: 'y', count: 2 }]),
  gives('bucket', (it) => it.bucket({ groupBy: '$n', boundaries: [0, 3, 9] }), [
    { _id: 0, count: 2 },
    { _id: 3, count: 2 },
  ]),
  gives(
    'lookup',
    (it) =>
      it
        .match({ _id: 'a' })
        .lookup({ from: 'conformance', localField: 'group', foreignField: 'group', as: 'peers' })
        .project({ 'peers._id': 1 }),
    [{ _id: 'a', peers: [{ _id: 'a' }, { _id: 'b' }] }],
  ),
  gives('a computed field', (it) => it.match({ _id: 'd' }).project({ twice: { $multiply: ['$n', 2] } }), [
    { _id: 'd', twice: 8 },
  ]),
  {
    name: 'aggregate: a collection that does not exist',
    action: AGGREGATE,
    run: ({ db }) => db.collection('conformance_missing').aggregate().match({ a: 1 }).end(),
    expected: refused(-1, /Db or Table not exist/),
  },
  refuses('limit of nothing', (it) => it.limit(0), /must be positive/),
  refuses('skip below nothing', (it) => it.skip(-1), /must be non-negative/),
  refuses('an empty project', (it) => it.project({}), /at least one field/),
  refuses('project that takes and leaves out', (it) => it.project({ n: 1, v: 0 }), /exclusion/),
  refuses('an empty sort', (it) => it.sort({}), /at least one field/),
  refuses('sort in no direction', (it) => it.sort({ n: 2 }), /must be 1/),
  refuses('group without _id', (it, { _ }) => it.group({ n: _.aggregate.sum('$n') }), /_id/),
  refuses('group with an unknown accumulator', (it) => it.group({ _id: null, n: { $nope: '$n' } }), /\$nope/),
  refuses('unwind without a dollar', (it) => it.unwind('tags'), /prefixed with a '\$'/),
  refuses('count into no name', (it) => it.count('$n'), /field name/),
  refuses('division by zero', (it) => it.project({ x: { $divide: ['$n', 0] } }), /divide by zero/),
  refuses('a sum of texts', (it) => it.match({ _id: 'a' }).project({ x: { $add: ['$v', 1] } }), /\$add/),
  refuses('an unknown operator', (it) => it.project({ x: { $nope: 1 } }), /\$nope/),
]
