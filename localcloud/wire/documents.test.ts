import { openProbeCloud, type ProbeCloud } from '../testing/probe-cloud'

let town: ProbeCloud
beforeAll(async () => {
  town = await openProbeCloud()
})
afterAll(() => town.close())

test('a document comes back as it was stored, dates and nesting included', async () => {
  const { value } = await town.run(async ({ db }) => {
    const things = db.collection('things')
    await things.add({
      data: {
        _id: 'round',
        mail: 'round',
        at: new Date(86_400_000),
        big: 1_795_233_993_256,
        half: 0.5,
        deep: { list: [1, { a: null }] },
      },
    })
    const { data } = await things.doc('round').get()
    return { ...data, isDate: (data.at as unknown) instanceof Date }
  })
  expect(value).toEqual({
    _id: 'round',
    mail: 'round',
    at: '1970-01-02T00:00:00.000Z',
    big: 1_795_233_993_256,
    half: 0.5,
    deep: { list: [1, { a: null }] },
    isDate: true,
  })
})

test('operators update in place: inc, push, unset, set of a nested field', async () => {
  const { value } = await town.run(async ({ db, _ }) => {
    const things = db.collection('things')
    await things.add({
      data: { _id: 'up', mail: 'up', count: 1, tags: ['a'], gone: 1, deep: { x: 1, y: 2 } },
    })
    const { stats } = await things
      .doc('up')
      .update({ data: { count: _.inc(2), tags: _.push(['b', 'c']), gone: _.remove(), deep: { x: 5 } } })
    const { data } = await things.doc('up').get()
    return { stats, data }
  })
  expect(value).toEqual({
    stats: { updated: 1 },
    data: { _id: 'up', mail: 'up', count: 3, tags: ['a', 'b', 'c'], deep: { x: 5, y: 2 } },
  })
})

test('a conditional update of one document is atomic and says whether it happened', async () => {
  const { value } = await town.run(async ({ db, _ }) => {
    const things = db.collection('things')
    await things.add({ data: { _id: 'stock', mail: 'stock', left: 2 } })
    const take = () => things.where({ _id: 'stock', left: _.gte(1) }).update({ data: { left: _.inc(-1) } })
    const tries = await Promise.all([take(), take(), take()])
    return tries.map(({ stats }) => stats.updated).sort()
  })
  expect(value).toEqual([0, 1, 1])
})

test('a list is filtered, sorted, projected and cut', async () => {
  const { value } = await town.run(async ({ db, _ }) => {
    const things = db.collection('things')
    for (const n of [1, 2, 3, 4])
      await things.add({ data: { _id: `l${n}`, mail: `l${n}`, owner: 'list', at: n } })
    const { data } = await things
      .where({ owner: 'list', at: _.lt(4) })
      .orderBy('at', 'desc')
      .limit(2)
      .field({ at: true })
      .get()
    return data
  })
  expect(value).toEqual([
    { _id: 'l3', at: 3 },
    { _id: 'l2', at: 2 },
  ])
})

test('count, aggregate and remove see the same documents', async () => {
  const { value } = await town.run(async ({ db, _ }) => {
    const things = db.collection('things')
    for (const n of [1, 2, 3])
      await things.add({ data: { _id: `c${n}`, mail: `c${n}`, owner: 'sum', at: n } })
    const { total } = await things.where({ owner: 'sum' }).count()
    const grouped = await things
      .aggregate()
      .match({ owner: 'sum', at: _.gte(2) })
      .group({ _id: '$owner', at: db.command.aggregate.sum('$at') })
      .end()
    const { stats } = await things.where({ owner: 'sum' }).remove()
    return { total, list: grouped.list, removed: stats.removed }
  })
  expect(value).toEqual({ total: 3, list: [{ _id: 'sum', at: 5 }], removed: 3 })
})

test.each([
  ['_id', { _id: 'dup', mail: 'other' }, 'index: _id_ dup key: { _id: "dup" }'],
  ['unique key', { _id: 'dup2', mail: 'dup' }, 'index: byMail dup key: { mail: "dup" }'],
])('a taken %s is -502001 with E11000', async (_what, taken, message) => {
  const { error } = await town.run(async ({ db, args }) => {
    const things = db.collection('things')
    await things.doc('dup').set({ data: { mail: 'dup' } })
    await things.add({ data: args })
  }, taken)
  expect(error).toEqual({
    errCode: -502001,
    message: expect.stringContaining(`E11000 duplicate key error collection: local.things ${message}`),
  })
})

test('a missing document is an error of its own', async () => {
  const { error } = await town.run(({ db }) => db.collection('things').doc('nobody').get())
  expect(error).toEqual({
    errCode: -1,
    message: expect.stringContaining('document with _id nobody does not exist'),
  })
})

test('a collection that was not declared is -502005', async () => {
  const { error } = await town.run(({ db }) => db.collection('undeclared').add({ data: { a: 1 } }))
  expect(error?.errCode).toBe(-502005)
})

test.each([
  ['$inc on a string', { word: 1 }, 'Cannot apply $inc to a value of non-numeric type'],
  ['$push to a number', { number: 'push' }, "The field 'number' must be an array but is of type number"],
  [
    '$set through a scalar',
    { 'word.inner': 'set' },
    'Cannot create field \'inner\' in element {word: "text"}',
  ],
  ['$set through null', { 'empty.inner': 'set' }, "Cannot create field 'inner' in element {empty: null}"],
])("%s is MongoDB's error, not silence", async (_what, change, message) => {
  const { error } = await town.run(async ({ db, _, args }) => {
    const things = db.collection('things')
    await things.doc('strict').set({ data: { mail: 'strict', word: 'text', number: 1, empty: null } })
    const [[path = '', kind]] = Object.entries(args) as [[string, unknown]]
    const operand = kind === 'push' ? _.push(['x']) : kind === 'set' ? 'x' : _.inc(1)
    await things.doc('strict').update({ data: { [path]: operand } })
  }, change)
  expect(error).toEqual({ errCode: -502001, message: expect.stringContaining(message) })
})

test('serverDate is the time of the cloud, not of the caller', async () => {
  const before = town.cloud.clock.now()
  const { value } = await town.run(async ({ db }) => {
    await db.collection('others').add({ data: { _id: 'dated', at: db.serverDate({ offset: 60_000 }) } })
    const { data } = await db.collection('others').doc('dated').get()
    return (data.at as Date).getTime()
  })
  const writtenAt = Number(value) - 60_000
  expect(before <= writtenAt && writtenAt <= town.cloud.clock.now()).toBe(true)
})

test('a regular expression and a long list of ids find what they should', async () => {
  const ids = Array.from({ length: 300 }, (_, n) => `many${n}`)
  town.cloud.database.insert(
    'things',
    ids.map((_id) => ({ _id, mail: _id, owner: 'many', word: _id.toUpperCase() })),
  )
  const { value } = await town.run(async ({ db, _, args }) => {
    const word = db.RegExp({ regexp: '^many29[89]$', options: 'i' })
    const byWord = await db.collection('things').where({ owner: 'many', word }).get()
    const byId = await db
      .collection('things')
      .where({ _id: _.in(args) })
      .limit(1000)
      .get()
    return [byWord.data.map(({ _id }) => _id).sort(), byId.data.length]
  }, ids)
  expect(value).toEqual([['many298', 'many299'], 300])
})
