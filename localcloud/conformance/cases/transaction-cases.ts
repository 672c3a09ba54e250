import { type Case, CONFLICT, DUPLICATE, type Fields, type Inside, refused, TRANSACTION_GONE } from '../case'

const given: readonly Fields[] = [
  { _id: 'a', n: 0 },
  { _id: 'b', n: 0 },
]
const conducts = (
  name: string,
  run: (inside: Inside) => Promise<unknown>,
  expected: unknown,
  more: Partial<Case> = {},
): Case => ({
  name: `transaction: ${name}`,
  action: 'database.startTransaction',
  given,
  run,
  expected,
  ...more,
})

const nOf = async ({ docs }: Inside, id: string) => (await docs.doc(id).get()).data.n
const bump = (inside: Inside, by = 1) => ({ data: { n: inside._.inc(by) } })
/** Two transactions that both know the documents as given. */
const two = async (inside: Inside) => {
  const [first, second] = [await inside.db.startTransaction(), await inside.db.startTransaction()]
  return { first, second, one: inside.inTransaction(first), other: inside.inTransaction(second) }
}
const conflict = refused(-501001, CONFLICT)
const documented: Partial<Case> = { documentedOnly: true }

/** Snapshots, conflicts, and what becomes of a transaction that fails, ends or is left alone. */
export const transactionCases: readonly Case[] = [
  conducts(
    'what it wrote appears when it commits',
    async (inside) => {
      const tx = await inside.db.startTransaction()
      await inside.inTransaction(tx).doc('a').update(bump(inside))
      const before = await nOf(inside, 'a')
      await tx.commit()
      return [before, await nOf(inside, 'a')]
    },
    [0, 1],
  ),
  conducts(
    'it reads its own writes',
    async (inside) => {
      const tx = await inside.db.startTransaction()
      const docs = inside.inTransaction(tx)
      await docs.doc('a').update(bump(inside, 5))
      await docs.add({ data: { _id: 'new', n: 9 } })
      const own = [(await docs.doc('a').get()).data.n, (await docs.doc('new').get()).data.n]
      await tx.rollback()
      return own
    },
    [5, 9],
  ),
  conducts(
    'rolled back it leaves nothing',
    async (inside) => {
      const tx = await inside.db.startTransaction()
      const docs = inside.inTransaction(tx)
      await docs.doc('a').update(bump(inside))
      await docs.doc('b').remove()
      await docs.add({ data: { _id: 'new' } })
      await tx.rollback()
      return [await nOf(inside, 'a'), (await inside.docs.count()).total]
    },
    [0, 2],
  ),
  conducts(
    'it reads the state of its start',
    async (inside) => {
      const tx = await inside.db.startTransaction()
      const docs = inside.inTransaction(tx)
      const before = (await docs.doc('a').get()).data.n
      await inside.docs.doc('a').update(bump(inside))
      const after = (await docs.doc('a').get()).data.n
      await tx.rollback()
      return [before, after]
    },
    [0, 0],
    documented,
  ),
  conducts(
    'it does not see what was added since',
    async (inside) => {
      const tx = await inside.db.startTransaction()
      await inside.inTransaction(tx).doc('a').get()
      await inside.docs.add({ data: { _id: 'late' } })
      const answer = await inside.refusal(inside.inTransaction(tx).doc('late').get())
      await tx.rollback()
      return answer
    },
    refused(-1, /document with _id late does not exist/),
    documented,
  ),
  conducts(
    'it still sees what was removed since',
    async (inside) => {
      const tx = await inside.db.startTransaction()
      const docs = inside.inTransaction(tx)
      await docs.doc('b').get()
      await inside.docs.doc('a').remove()
      const { data } = await docs.doc('a').get()
      await tx.rollback()
      return data
    },
    { _id: 'a', n: 0 },
    documented,
  ),
  conducts(
    'a missing document',
    async (inside) => {
      const tx = await inside.db.startTransaction()
      const answer = await inside.refusal(inside.inTransaction(tx).doc('z').get())
      await tx.rollback()
      return answer
    },
    refused(-1, /document with _id z does not exist/),
  ),
  conducts(
    'an update of a missing document counts 0',
    async (inside) => {
      const tx = await inside.db.startTransaction()
      const { stats } = await inside.inTransaction(tx).doc('z').update(bump(inside))
      await tx.commit()
      return stats.updated
    },
    0,
  ),
  conducts(
    'set overwrites what exists',
    async (inside) => {
      const tx = await inside.db.startTransaction()
      const { stats } = await inside
        .inTransaction(tx)
        .doc('a')
        .set({ data: { other: 1 } })
      await tx.commit()
      return [stats.updated, (await inside.docs.doc('a').get()).data]
    },
    [1, { _id: 'a', other: 1 }],
  ),
  conducts(
    'set makes what is missing',
    async (inside) => {
      const tx = await inside.db.startTransaction()
      await inside
        .inTransaction(tx)
        .doc('new')
        .set({ data: { n: 3 } })
      await tx.commit()
      return nOf(inside, 'new')
    },
    3,
  ),
  conducts(
    'remove',
    async (inside) => {
      const tx = await inside.db.startTransaction()
      const { stats } = await inside.inTransaction(tx).doc('a').remove()
      await tx.commit()
      return [stats.removed, (await inside.docs.count()).total]
    },
    [1, 1],
  ),
  conducts(
    'what it removed it can add again',
    async (inside) => {
      const tx = await inside.db.startTransaction()
      const docs = inside.inTransaction(tx)
      await docs.doc('a').remove()
      await docs.add({ data: { _id: 'a', n: 7 } })
      await tx.commit()
      return nOf(inside, 'a')
    },
    7,
  ),
  conducts(
    'a document that another open one has written',
    async (inside) => {
      const { first, one, other } = await two(inside)
      await one.doc('a').update(bump(inside))
      const answer = await inside.refusal(other.doc('a').update(bump(inside)))
      await first.commit()
      return [answer, await nOf(inside, 'a')]
    },
    [conflict, 1],
    documented,
  ),
  conducts(
    'a document that was committed since its start',
    async (inside) => {
      const { first, one, other } = await two(inside)
      await other.doc('b').get()
      await one.doc('a').update(bump(inside))
      await first.commit()
      return inside.refusal(other.doc('a').update(bump(inside)))
    },
    conflict,
    documented,
  ),
  conducts(
    'a document that a plain write changed since its start',
    async (inside) => {
      const tx = await inside.db.startTransaction()
      await inside.inTransaction(tx).doc('a').get()
      await inside.docs.doc('a').update(bump(inside))
      return inside.refusal(inside.inTransaction(tx).doc('a').update(bump(inside)))
    },
    conflict,
    documented,
  ),
  conducts(
    'a document removed by another',
    async (inside) => {
      const { first, one, other } = await two(inside)
      await one.doc('a').remove()
      const answer = await inside.refusal(other.doc('a').update(bump(inside)))
      await first.commit()
      return answer
    },
    conflict,
    documented,
  ),
  conducts(
    'removing a document that another has written',
    async (inside) => {
      const { first, one, other } = await two(inside)
      await one.doc('a').update(bump(inside))
      const answer = await inside.refusal(other.doc('a').remove())
      await first.rollback()
      return [answer, await nOf(inside, 'a')]
    },
    [conflict, 0],
    documented,
  ),
  conducts(
    'two insert one _id',
    async (inside) => {
      const { first, one, other } = await two(inside)
      await one.add({ data: { _id: 'new' } })
      const answer = await inside.refusal(other.add({ data: { _id: 'new' } }))
      await first.commit()
      return answer
    },
    conflict,
    documented,
  ),
  conducts(
    'two insert one unique key',
    async (inside) => {
      const [first, second] = [await inside.db.startTransaction(), await inside.db.startTransaction()]
      await first.collection('conformance_unique').add({ data: { _id: 'a', key: 'k' } })
      const answer = await inside.refusal(
        second.collection('conformance_unique').add({ data: { _id: 'b', key: 'k' } }),
      )
      await first.commit()
      return answer
    },
    conflict,
    documented,
  ),
  conducts(
    'a conflict undoes it and ends it',
    async (inside) => {
      const { first, second, one, other } = await two(inside)
      await other.doc('b').update(bump(inside))
      await one.doc('a').update(bump(inside))
      await inside.refusal(other.doc('a').update(bump(inside)))
      const answer = await inside.refusal(second.commit())
      await first.commit()
      return [answer.message, await nOf(inside, 'b')]
    },
    [TRANSACTION_GONE, 0],
    documented,
  ),
  conducts(
    'a rolled back writer is in nobody’s way',
    async (inside) => {
      const { first, second, one, other } = await two(inside)
      await one.doc('a').update(bump(inside))
      await first.rollback()
      await other.doc('a').update(bump(inside, 10))
      await second.commit()
      return nOf(inside, 'a')
    },
    10,
  ),
  conducts(
    'write skew is possible',
    async (inside) => {
      const { first, second, one, other } = await two(inside)
      await one.doc('a').get()
      await other.doc('b').get()
      await one.doc('b').update(bump(inside))
      await other.doc('a').update(bump(inside))
      await first.commit()
      await second.commit()
      return [await nOf(inside, 'a'), await nOf(inside, 'b')]
    },
    [1, 1],
    documented,
  ),
  conducts(
    'a taken _id undoes it and ends it',
    async (inside) => {
      const tx = await inside.db.startTransaction()
      const docs = inside.inTransaction(tx)
      await docs.doc('a').update(bump(inside))
      const twin = await inside.refusal(docs.add({ data: { _id: 'b' } }))
      const end = await inside.refusal(tx.commit())
      return [twin, end.message, await nOf(inside, 'a')]
    },
    [refused(-502001, DUPLICATE), TRANSACTION_GONE, 0],
    documented,
  ),
  conducts(
    'a taken unique key ends it',
    async (inside) => {
      await inside.unique.add({ data: { _id: 'a', key: 'k' } })
      const tx = await inside.db.startTransaction()
      const twin = await inside.refusal(
        tx.collection('conformance_unique').add({ data: { _id: 'b', key: 'k' } }),
      )
      return [twin, (await inside.refusal(tx.commit())).message]
    },
    [refused(-502001, DUPLICATE), TRANSACTION_GONE],
    documented,
  ),
  conducts(
    'a refused update undoes it and ends it',
    async (inside) => {
      const tx = await inside.db.startTransaction()
      const docs = inside.inTransaction(tx)
      await docs.doc('a').update(bump(inside))
      await inside.refusal(docs.doc('b').update({ data: { n: inside._.push([1]) } }))
      return [(await inside.refusal(tx.commit())).message, await nOf(inside, 'a')]
    },
    [TRANSACTION_GONE, 0],
    documented,
  ),
  conducts(
    'a refused document undoes it and ends it',
    async (inside) => {
      const tx = await inside.db.startTransaction()
      const docs = inside.inTransaction(tx)
      await docs.doc('a').update(bump(inside))
      await inside.refusal(docs.add({ data: { _id: 'new', deep: { $x: 1 } } }))
      return [(await inside.refusal(tx.commit())).message, await nOf(inside, 'a')]
    },
    [TRANSACTION_GONE, 0],
    documented,
  ),
  conducts(
    'committed it is over',
    async (inside) => {
      const tx = await inside.db.startTransaction()
      await tx.commit()
      return (await inside.refusal(inside.inTransaction(tx).doc('a').get())).message
    },
    TRANSACTION_GONE,
    documented,
  ),
  conducts(
    'it lives 30 seconds',
    async (inside) => {
      const tx = await inside.db.startTransaction()
      await inside.inTransaction(tx).doc('a').update(bump(inside))
      await inside.passTime(31_000)
      return [(await inside.refusal(tx.commit())).message, await nOf(inside, 'a')]
    },
    [TRANSACTION_GONE, 0],
    documented,
  ),
  conducts(
    'a plain write waits until it has committed',
    async (inside) => {
      const tx = await inside.db.startTransaction()
      await inside.inTransaction(tx).doc('a').update(bump(inside))
      const waiting = inside.elsewhere('write')
      await new Promise((resolve) => setTimeout(resolve, 50))
      await tx.commit()
      return [await waiting, await nOf(inside, 'a')]
    },
    [1, 11],
    {
      ...documented,
      parts: { write: async (inside) => (await inside.docs.doc('a').update(bump(inside, 10))).stats.updated },
    },
  ),
  conducts(
    'a plain write waits for a lock, but not for ever',
    async (inside) => {
      const tx = await inside.db.startTransaction()
      await inside.inTransaction(tx).doc('a').update(bump(inside))
      const answer = await inside.elsewhere('write')
      await tx.rollback()
      return answer
    },
    refused(-501002, /OperationTimeout/),
    {
      ...documented,
      parts: { write: (inside) => inside.docs.doc('a').update(bump(inside, 10)) },
    },
  ),
  conducts(
    'runTransaction commits what its function did',
    async (inside) => {
      await inside.db.runTransaction(async (tx) => {
        await inside.inTransaction(tx).doc('a').update(bump(inside))
        await inside.inTransaction(tx).doc('b').update(bump(inside, -1))
      })
      return [await nOf(inside, 'a'), await nOf(inside, 'b')]
    },
    [1, -1],
  ),
  conducts(
    'runTransaction does not retry a conflict of an operation',
    async (inside) => {
      let runs = 0
      const holder = await inside.db.startTransaction()
      await inside.inTransaction(holder).doc('a').update(bump(inside))
      const answer = await inside.refusal(
        inside.db.runTransaction(async (tx) => {
          runs += 1
          await inside.inTransaction(tx).doc('a').update(bump(inside))
        }),
      )
      await holder.rollback()
      return [runs, answer]
    },
    [1, conflict],
  ),
  conducts(
    'a collection that does not exist',
    async (inside) => {
      const tx = await inside.db.startTransaction()
      const answer = await inside.refusal(tx.collection('conformance_missing').add({ data: {} }))
      await tx.rollback().catch(() => undefined)
      return answer
    },
    refused(-502005, /Db or Table not exist/),
    documented,
  ),
]
