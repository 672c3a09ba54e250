import { openProbeCloud, type ProbeCloud } from '../testing/probe-cloud'

let town: ProbeCloud
beforeAll(async () => {
  town = await openProbeCloud()
  town.cloud.database.insert(
    'things',
    Array.from({ length: 300 }, (_, n) => ({
      _id: `t${String(n).padStart(3, '0')}`,
      mail: `m${n}`,
      owner: `o${n % 3}`,
      at: n,
      note: 'x',
    })),
  )
})
afterAll(() => town.close())

test('an indexed page looks at no more documents than it returns', async () => {
  const { value, meter } = await town.run(async ({ db, _ }) => {
    const page = await db
      .collection('things')
      .where(
        _.and([{ owner: 'o1' }, _.or([{ at: _.lt(100) }, { at: 100, _id: _.lt('t100') }])]) as Record<
          string,
          unknown
        >,
      )
      .orderBy('at', 'desc')
      .orderBy('_id', 'desc')
      .limit(5)
      .get()
    return page.data.map(({ at }) => at)
  })
  expect(value).toEqual([97, 94, 91, 88, 85])
  // The document of the cursor itself lies on the edge of the index range.
  expect(meter.documentsExamined).toBeLessThanOrEqual(6)
  expect(meter.documentsReturned).toBe(5)
})

test.each([
  ['get', 'where({ note }).get()'],
  ['count', 'where({ note }).count()'],
  ['update', 'where({ note }).update()'],
  ['remove', 'where({ note }).remove()'],
])('%s without an index on more than 200 documents names the call and the mend', async (call) => {
  const { error } = await town.run(
    async ({ db, args }) => {
      const query = db.collection('things').where({ note: 'y' })
      if (args.call === 'get') await query.get()
      if (args.call === 'count') await query.count()
      if (args.call === 'update') await query.update({ data: { seen: true } })
      if (args.call === 'remove') await query.remove()
    },
    { call },
  )
  expect(error?.errCode).toBe(-502001)
  expect(error?.message).toContain(`${call} on things would scan 300 documents`)
  expect(error?.message).toContain('Declare an index')
})

test('skipping more than 1000 documents names the mend', async () => {
  const { error } = await town.run(({ db }) =>
    db.collection('things').where({ owner: 'o1' }).skip(1001).get(),
  )
  expect(error?.message).toContain('Page by a cursor')
})

test.each([
  ['without a limit', 0],
  ['with a limit that the SDK cuts to 1000', 5000],
])('a read %s that leaves documents out is refused', async (_what, limit) => {
  town.cloud.database.insert(
    'others',
    Array.from({ length: limit ? 1001 : 101 }, (_, n) => ({ _id: `${limit}-${n}` })),
  )
  const { error, value } = await town.run(
    async ({ db, _, args }) => {
      const query = db
        .collection('others')
        .where({ _id: _.gte(`${args.limit}-`).and(_.lt(`${args.limit}-:`)) })
      const least = await query.limit(99).get()
      const { data } = await (args.limit ? query.limit(args.limit) : query).get()
      return [least.data.length, data.length]
    },
    { limit },
  )
  await town.cloud.database.remove('others', {})
  expect({ error, value }).toEqual({
    error: { errCode: -502001, message: expect.stringContaining('Say limit(n)') },
    value: undefined,
  })
})

test.each(['update', 'remove'])('%s of a whole collection is refused', async (call) => {
  const { error } = await town.run(
    async ({ db, args }) => {
      const all = db.collection('things').where({})
      await (args.call === 'update' ? all.update({ data: { seen: true } }) : all.remove())
    },
    { call },
  )
  expect(error?.message).toContain(`${call} on things without a condition would go through all 300 documents`)
})

test.each([
  ['where().get()', 'Use doc(id) in the transaction'],
  ['where().update()', 'outside of the transaction'],
  ['where().remove()', 'outside of the transaction'],
  ['count()', 'outside of the transaction'],
  ['aggregate()', 'outside of the transaction'],
])('%s on a transaction’s handle is refused, not left out of it', async (call, mend) => {
  const { value } = await town.run(
    async ({ db, args }) => {
      const tx = await db.startTransaction()
      const things = tx.collection('things')
      const calls: Record<string, () => Promise<unknown>> = {
        'where().get()': () => things.where({ _id: 't001' }).get(),
        'where().update()': () => things.where({ _id: 't001' }).update({ data: { note: 'leaked' } }),
        'where().remove()': () => things.where({ _id: 't001' }).remove(),
        'count()': () => things.where({ _id: 't001' }).count(),
        'aggregate()': () => things.aggregate().match({ _id: 't001' }).limit(1).end(),
      }
      const during = await calls[args.call]?.().catch((error) => String(error.errMsg))
      await tx.rollback()
      // The same call is fine once no transaction is open.
      const after = await db.collection('things').where({ _id: 't001' }).count()
      return [during, after.total]
    },
    { call },
  )
  expect(value).toEqual([expect.stringContaining(mend), 1])
  expect(town.cloud.database.get('things', 't001')?.note).toBe('x')
})

test('a counter that is declared hot may be changed by a condition beside the transaction, one document at a time', async () => {
  town.cloud.database.insert('counters', [{ _id: 'stock', left: 1 }])
  const { value } = await town.run(async ({ db, _ }) => {
    const tx = await db.startTransaction()
    const counters = db.collection('counters')
    const one = () => counters.where({ _id: 'stock', left: _.gte(1) }).update({ data: { left: _.inc(-1) } })
    const taken = [(await one()).stats.updated, (await one()).stats.updated]
    const many = await counters
      .where({ left: _.gte(0) })
      .update({ data: { left: 9 } })
      .catch((error) => String(error.errMsg))
    await tx.rollback()
    return [...taken, many]
  })
  expect(value).toEqual([1, 0, expect.stringContaining('declare the collection hot')])
  expect(town.cloud.database.get('counters', 'stock')?.left).toBe(0)
})

test('a plain write that would wait for its own call’s transaction is refused at once', async () => {
  const { value } = await town.run(async ({ db }) => {
    const tx = await db.startTransaction()
    await tx
      .collection('things')
      .doc('t001')
      .update({ data: { note: 'y' } })
    const plain = await db
      .collection('things')
      .doc('t001')
      .update({ data: { note: 'z' } })
      .catch((error) => String(error.errMsg))
    await tx.rollback()
    return plain
  })
  expect(value).toContain('Write it through the transaction, or commit first')
})

test('an undeclared collection is named with the call and the mend', async () => {
  const { error } = await town.run(({ db }) => db.collection('undeclared').add({ data: { a: 1 } }))
  expect(error?.message).toContain(
    'database.insertDocument on undeclared: declare the collection in database.json',
  )
})

test('an answer above 1 MB is refused', async () => {
  const { error } = await town.run(async ({ db }) => {
    const others = db.collection('others')
    for (const _id of ['big1', 'big2', 'big3'])
      await others.add({ data: { _id, text: 'x'.repeat(400 * 1024) } })
    await others.limit(2).get()
    await others.limit(3).get()
  })
  await town.cloud.database.remove('others', {})
  expect(error?.message).toContain('the limit is 1 MB')
})

test('a pipeline without an end that gives more than 20 results is refused', async () => {
  const { value } = await town.run(async ({ db }) => {
    const pipeline = () => db.collection('things').aggregate().match({ owner: 'o1' })
    const whole = await pipeline()
      .end()
      .catch((error) => String(error.errMsg))
    return [whole, (await pipeline().limit(50).end()).list.length]
  })
  expect(value).toEqual([expect.stringContaining('End the pipeline with limit(n)'), 50])
})
