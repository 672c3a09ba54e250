import { openProbeCloud, type ProbeCloud, until } from '../testing/probe-cloud'

let town: ProbeCloud
beforeAll(async () => {
  town = await openProbeCloud({ writeWaitMs: 300 })
})
afterAll(() => town.close())
beforeEach(() => town.cloud.database.remove('others', {}))

const seed = (...ids: string[]) =>
  town.cloud.database.insert(
    'others',
    ids.map((_id) => ({ _id, n: 0 })),
  )
const stored = (id: string) => town.cloud.database.get('others', id)

test('what a transaction wrote appears all at once', async () => {
  seed('a', 'b')
  const { value } = await town.run(({ db, _ }) =>
    db.runTransaction(async (tx) => {
      await tx
        .collection('others')
        .doc('a')
        .update({ data: { n: _.inc(-1) } })
      await tx
        .collection('others')
        .doc('b')
        .update({ data: { n: _.inc(1) } })
      await tx.collection('others').add({ data: { _id: 'c', n: 7 } })
      const own = await tx.collection('others').doc('c').get()
      const outside = await db.collection('others').doc('a').get()
      return [own.data.n, outside.data.n]
    }),
  )
  expect(value).toEqual([7, 0])
  expect([stored('a')?.n, stored('b')?.n, stored('c')?.n]).toEqual([-1, 1, 7])
})

test('a rolled back transaction leaves nothing and frees its documents', async () => {
  seed('a')
  await town.run(async ({ db, _ }) => {
    const tx = await db.startTransaction()
    await tx
      .collection('others')
      .doc('a')
      .update({ data: { n: _.inc(1) } })
    await tx.rollback()
    await db
      .collection('others')
      .doc('a')
      .update({ data: { n: _.inc(10) } })
  })
  expect(stored('a')?.n).toBe(10)
})

test('reads come from the snapshot', async () => {
  seed('a')
  const { value } = await town.run(async ({ db }) => {
    const tx = await db.startTransaction()
    const others = tx.collection('others')
    await db
      .collection('others')
      .doc('a')
      .update({ data: { n: 5 } })
    await db.collection('others').add({ data: { _id: 'late', n: 0 } })
    const changed = await others.doc('a').get()
    const late = await others
      .doc('late')
      .get()
      .catch((error) => String(error.errMsg))
    await tx.rollback()
    return [changed.data.n, late]
  })
  expect(value).toEqual([0, expect.stringContaining('document with _id late does not exist')])
})

test.each([
  ['a document another open transaction has written', false],
  ['a document committed after the snapshot', true],
])('writing %s is a conflict at the operation, and ends the transaction', async (_what, commit) => {
  seed('a', 'b')
  const { value } = await town.run(
    async ({ db, _, args }) => {
      const textOf = (error: unknown) => String((error as { errMsg?: string }).errMsg ?? error)
      const second = await db.startTransaction()
      const first = await db.startTransaction()
      await first
        .collection('others')
        .doc('a')
        .update({ data: { n: _.inc(1) } })
      if (args.commit) await first.commit()
      const change = { data: { n: _.inc(1) } }
      const conflict = await second.collection('others').doc('a').update(change).catch(textOf)
      const after = await second.collection('others').doc('b').update(change).catch(textOf)
      if (!args.commit) await first.commit()
      return [conflict, after]
    },
    { commit },
  )
  expect(value).toEqual([
    expect.stringContaining('TransactionConflict'),
    expect.stringContaining('TransactionNotExist'),
  ])
  expect([stored('a')?.n, stored('b')?.n]).toEqual([1, 0])
})

test('E11000 inside a transaction aborts all of it', async () => {
  seed('a', 'taken')
  const { value } = await town.run(async ({ db, _ }) => {
    const tx = await db.startTransaction()
    await tx
      .collection('others')
      .doc('a')
      .update({ data: { n: _.inc(1) } })
    const twin = await tx
      .collection('others')
      .add({ data: { _id: 'taken' } })
      .catch((error) => String(error.errMsg))
    const end = await tx.commit().catch((error) => String(error.message ?? error.errMsg))
    return [twin, end]
  })
  expect(value).toEqual([expect.stringContaining('E11000'), expect.stringContaining('TransactionNotExist')])
  expect(stored('a')?.n).toBe(0)
})

test('an insert of an _id that another open transaction has inserted is a conflict', async () => {
  const { value } = await town.run(async ({ db }) => {
    const [first, second] = [await db.startTransaction(), await db.startTransaction()]
    await first.collection('others').add({ data: { _id: 'new' } })
    const twin = await second
      .collection('others')
      .add({ data: { _id: 'new' } })
      .catch((error) => String(error.errMsg))
    await first.commit()
    return twin
  })
  expect(value).toContain('TransactionConflict')
})

test('an abandoned transaction keeps its locks for 30 s of virtual time, then is gone', async () => {
  seed('a')
  const { clock } = town.cloud
  const abandon = async () => {
    const { value } = await town.run(async ({ db, _ }) => {
      const tx = await db.startTransaction()
      await tx
        .collection('others')
        .doc('a')
        .update({ data: { n: _.inc(1) } })
    })
    return value
  }
  await abandon()
  const write = () =>
    town.run(({ db, _ }) =>
      db
        .collection('others')
        .doc('a')
        .update({ data: { n: _.inc(100) } }),
    )

  clock.advance(29_000)
  const early = await write()
  clock.advance(1_001)
  const late = await write()

  expect(early.error).toEqual({ errCode: -501002, message: expect.stringContaining('OperationTimeout') })
  expect(late.value?.stats.updated).toBe(1)
  expect(stored('a')?.n).toBe(100)
})

test('a clock set back does not prolong a transaction', async () => {
  seed('a')
  const { clock } = town.cloud
  await town.run(async ({ db, _ }) => {
    const tx = await db.startTransaction()
    await tx
      .collection('others')
      .doc('a')
      .update({ data: { n: _.inc(1) } })
  })
  clock.advance(-3_600_000)
  clock.advance(30_001)
  const late = await town.run(({ db, _ }) =>
    db
      .collection('others')
      .doc('a')
      .update({ data: { n: _.inc(1) } }),
  )
  expect(late.error).toBeUndefined()
})

test('a plain write waits for the lock, then proceeds', async () => {
  seed('a')
  const holder = town.run(async ({ db, _ }) => {
    const tx = await db.startTransaction()
    await tx
      .collection('others')
      .doc('a')
      .update({ data: { n: _.inc(1) } })
    await db.collection('others').add({ data: { _id: 'held' } })
    await new Promise((resolve) => setTimeout(resolve, 60))
    await tx.commit()
  })
  await until(() => stored('held') !== null)
  const plain = await town.run(({ db, _ }) =>
    db
      .collection('others')
      .doc('a')
      .update({ data: { n: _.inc(10) } }),
  )
  await holder
  expect(plain.value?.stats.updated).toBe(1)
  expect(stored('a')?.n).toBe(11)
})

test('of ten concurrent decrements through runTransaction none is lost and none counted twice', async () => {
  seed('a')
  const outcomes = await Promise.all(
    Array.from({ length: 10 }, () =>
      town.run(({ db, _ }) =>
        db.runTransaction(async (tx) => {
          await tx.collection('others').doc('a').get()
          await tx
            .collection('others')
            .doc('a')
            .update({ data: { n: _.inc(-1) } })
        }),
      ),
    ),
  )
  const succeeded = outcomes.filter(({ error }) => !error).length
  expect(succeeded).toBeGreaterThan(0)
  expect(stored('a')?.n).toBe(-succeeded)
})
