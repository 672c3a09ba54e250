import type { Collection } from '../../testing/sdk-types'
import { type Case, type Fields, type Inside, refused } from '../case'

const MANY: readonly Fields[] = Array.from({ length: 1001 }, (_item, n) => ({
  _id: `m${String(n).padStart(4, '0')}`,
  group: `g${n % 4}`,
  at: n,
  note: 'x',
}))
const FEW = MANY.slice(0, 300)

/** The SDK gives errors of a pipeline no code but -1. */
const codeOf = (action: string) => (action === 'database.aggregateDocuments' ? -1 : -502001)

const holdsBack = (
  name: string,
  action: string,
  run: (inside: Inside) => Promise<unknown>,
  message: RegExp,
  given: readonly Fields[] = FEW,
): Case => ({
  name: `strict: ${name}`,
  action,
  given,
  run,
  expected: refused(codeOf(action), new RegExp(`\\[StrictMode\\].*${message.source}`)),
  on: 'strict',
})

/** What a transaction's handle would silently do outside of it. */
const leaks = (name: string, action: string, leak: (docs: Collection) => Promise<unknown>): Case =>
  holdsBack(
    `${name} on a transaction’s handle`,
    action,
    async (inside) => {
      const tx = await inside.db.startTransaction()
      return leak(inside.inTransaction(tx)).finally(() => tx.rollback())
    },
    /(doc\(id\) of the transaction|doc\(id\) in the transaction)/,
    [{ _id: 'a', group: 'g' }],
  )

/** Only on one machine: the platform would do these without a word, slowly, or not at all. */
export const strictCases: readonly Case[] = [
  leaks('where update', 'database.modifyDocument', (docs) =>
    docs.where({ _id: 'a' }).update({ data: { n: 1 } }),
  ),
  leaks('where remove', 'database.removeDocument', (docs) => docs.where({ _id: 'a' }).remove()),
  leaks('where get', 'database.getDocument', (docs) => docs.where({ _id: 'a' }).get()),
  leaks('count', 'database.calculateDocument', (docs) => docs.where({ _id: 'a' }).count()),
  leaks('aggregate', 'database.aggregateDocuments', (docs) => docs.aggregate().match({ _id: 'a' }).end()),
  holdsBack(
    'a plain write to what the call’s own transaction holds',
    'database.modifyDocument',
    async (inside) => {
      const tx = await inside.db.startTransaction()
      await inside
        .inTransaction(tx)
        .doc('a')
        .update({ data: { n: 1 } })
      return inside.docs
        .doc('a')
        .update({ data: { n: 2 } })
        .finally(() => tx.rollback())
    },
    /Write it through the transaction/,
    [{ _id: 'a' }],
  ),
  holdsBack(
    'get that scans',
    'database.getDocument',
    ({ docs }) => docs.where({ note: 'y' }).get(),
    /Declare an index/,
  ),
  holdsBack(
    'count that scans',
    'database.calculateDocument',
    ({ docs }) => docs.where({ note: 'y' }).count(),
    /Declare an index/,
  ),
  holdsBack(
    'update that scans',
    'database.modifyDocument',
    ({ docs }) => docs.where({ note: 'y' }).update({ data: { n: 1 } }),
    /Declare an index/,
  ),
  holdsBack(
    'remove that scans',
    'database.removeDocument',
    ({ docs }) => docs.where({ note: 'y' }).remove(),
    /Declare an index/,
  ),
  holdsBack(
    'order that no index gives',
    'database.getDocument',
    ({ docs }) => docs.orderBy('note', 'asc').limit(5).get(),
    /Declare an index/,
  ),
  holdsBack(
    'update of everything',
    'database.modifyDocument',
    ({ docs }) => docs.where({}).update({ data: { n: 1 } }),
    /without a condition/,
  ),
  holdsBack(
    'remove of everything',
    'database.removeDocument',
    ({ docs }) => docs.where({}).remove(),
    /without a condition/,
  ),
  holdsBack('a read without a limit', 'database.getDocument', ({ docs }) => docs.get(), /Say limit/),
  holdsBack(
    'a read above 1000',
    'database.getDocument',
    ({ docs }) => docs.limit(2000).get(),
    /Say limit/,
    MANY,
  ),
  holdsBack(
    'a deep skip',
    'database.getDocument',
    ({ docs }) => docs.where({ group: 'g1' }).skip(1001).get(),
    /Page by a cursor/,
  ),
  holdsBack(
    'a pipeline without a limit',
    'database.aggregateDocuments',
    ({ docs }) => docs.aggregate().match({ group: 'g1' }).end(),
    /limit\(n\)/,
  ),
  holdsBack(
    'lookup from a large collection',
    'database.aggregateDocuments',
    ({ docs }) =>
      docs
        .aggregate()
        .match({ _id: 'm0001' })
        .lookup({ from: 'conformance', localField: 'group', foreignField: 'group', as: 'peers' })
        .end(),
    /second query/,
  ),
  holdsBack(
    'an answer above 1 MB',
    'database.getDocument',
    ({ docs }) => docs.limit(5).get(),
    /the limit is 1 MB/,
    ['a', 'b', 'c'].map((_id) => ({ _id, text: 'x'.repeat(400 * 1024) })),
  ),
  {
    name: 'strict: an undeclared collection',
    action: 'database.insertDocument',
    run: ({ db }) => db.collection('conformance_missing').add({ data: {} }),
    expected: refused(-502005, /\[StrictMode\] database\.insertDocument on conformance_missing: declare/),
    on: 'strict',
  },
  {
    name: 'strict: whole objects compared',
    action: 'database.getDocument',
    run: ({ docs, _ }) => docs.where({ deep: _.eq({ x: 1, y: 2 }) }).get(),
    expected: refused(-502002, /\[StrictMode\].*Compare the fields/),
    on: 'strict',
  },
  {
    name: 'strict: an order against null',
    action: 'database.getDocument',
    run: ({ docs, _ }) => docs.where({ n: _.gte(null) }).get(),
    expected: refused(-502002, /\[StrictMode\].*_\.exists\(false\)/),
    on: 'strict',
  },
]
