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

test('without a limit there are 100 documents, and never more than 1000', async () => {
  const { value } = await town.run(async ({ db }) => [
    (await db.collection('things').get()).data.length,
    (await db.collection('things').limit(5000).get()).data.length,
  ])
  expect(value).toEqual([100, 300])
})
