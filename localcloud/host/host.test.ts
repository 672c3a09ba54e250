import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { openProbeCloud, type ProbeCloud } from '../testing/probe-cloud'

let town: ProbeCloud
const lines: string[] = []
beforeAll(async () => {
  town = await openProbeCloud({
    functionEnv: { SECRET: 'given' },
    maxInstances: 4,
    log: (line) => lines.push(line),
  })
})
afterAll(() => town.close())

test('the context names the caller, whatever the event says', async () => {
  const inside = async ({
    cloud,
    event,
  }: {
    cloud: { getWXContext(): Record<string, unknown> }
    event: Record<string, unknown>
  }) => {
    const { OPENID, APPID } = cloud.getWXContext()
    return { OPENID, APPID, userInfo: event.userInfo }
  }
  const event = { source: String(inside), userInfo: { openId: 'forged' }, openid: 'forged' }
  const ann = await town.cloud.call('probe', { person: 'ann', event })
  const nobody = await town.cloud.call('probe', { event })
  expect(ann.reply).toEqual({
    value: { OPENID: 'openid-ann', APPID: 'wx-probe', userInfo: { appId: 'wx-probe', openId: 'openid-ann' } },
  })
  expect(nobody.reply).toEqual({ value: { OPENID: '', APPID: '', userInfo: { appId: '', openId: '' } } })
})

test('two callers at once do not see each other', async () => {
  const inside = async ({ cloud }: { cloud: { getWXContext(): Record<string, unknown> } }) => {
    const before = cloud.getWXContext().OPENID
    await new Promise((resolve) => setTimeout(resolve, 50))
    return [before, cloud.getWXContext().OPENID]
  }
  const [ann, bob] = await Promise.all(
    ['ann', 'bob'].map((person) => town.callAs('probe', person, inside, null)),
  )
  expect(ann?.value).toEqual(['openid-ann', 'openid-ann'])
  expect(bob?.value).toEqual(['openid-bob', 'openid-bob'])
})

test('an instance takes one event at a time; beyond the instances events wait', async () => {
  const outcomes = await Promise.all(
    Array.from({ length: 12 }, () =>
      town.run(async ({ memory }) => {
        const mine = memory.events
        await new Promise((resolve) => setTimeout(resolve, 20))
        return mine === memory.events
      }),
    ),
  )
  expect(outcomes.map(({ value }) => value)).toEqual(Array.from({ length: 12 }, () => true))
  const { instances } = await (await fetch(`${town.cloud.url}/__cloud/health`)).json()
  expect(instances).toBe(4)
})

test('a function sees the variables given to it, and not those of this process', async () => {
  process.env.OF_THE_HOST = 'yes'
  const { value } = await town.run(async () => [
    process.env.SECRET,
    process.env.OF_THE_HOST,
    process.env.TCB_ENV,
  ])
  expect(value).toEqual(['given', null, 'local'])
})

test('the clock moves inside a running instance', async () => {
  const read = () =>
    town.run(async () => [
      Date.now(),
      Date.parse(new Date().toISOString()),
      new Date(5).getTime(),
      new Date() instanceof Date,
    ])
  const before = await read()
  town.cloud.clock.advance(86_400_000)
  const after = await read()
  town.cloud.clock.advance(-86_400_000)
  expect(Number(after.value?.[0]) - Number(before.value?.[0])).toBeGreaterThanOrEqual(86_400_000)
  expect(Number(after.value?.[1]) - Number(before.value?.[1])).toBeGreaterThanOrEqual(86_400_000)
  expect(after.value?.slice(2)).toEqual([5, true])
})

test('a function that takes longer than its timeout is killed, and the next call is served', async () => {
  const slow = town.callAs('quick', 'ann', () => new Promise(() => undefined), null)
  await expect(slow).rejects.toMatchObject({ code: 'FUNCTIONS_TIME_LIMIT_EXCEEDED' })
  const next = await town.callAs('quick', 'ann', async () => 'served', null)
  expect(next.value).toBe('served')
})

test('a busy loop is killed too', async () => {
  const loop = async () => {
    for (;;);
  }
  await expect(town.callAs('quick', 'ann', loop, null)).rejects.toMatchObject({
    code: 'FUNCTIONS_TIME_LIMIT_EXCEEDED',
  })
})

test.each([
  [
    'objects',
    async () => {
      const kept: unknown[] = []
      for (;;) kept.push(Array.from({ length: 1_000 }, (_, at) => ({ at })))
    },
  ],
  [
    'buffers',
    async () => {
      const kept: Buffer[] = []
      for (;;) {
        kept.push(Buffer.alloc(8 * 1024 * 1024, 1))
        await new Promise((resolve) => setTimeout(resolve, 10))
      }
    },
  ],
  ['one buffer', async () => Buffer.alloc(80 * 1024 * 1024, 1).length],
])(
  'an instance that outgrows its memory with %s is killed, and the next call is served',
  async (_, source) => {
    const growing = town.callAs('small', 'ann', source as () => Promise<unknown>, null)
    await expect(growing).rejects.toMatchObject({
      code: 'FUNCTIONS_MEMORY_LIMIT_EXCEEDED',
      message: expect.stringContaining('64 MB'),
    })
    const next = await town.callAs('small', 'ann', async ({ context }) => context.memory_limit_in_mb, null)
    expect(next.value).toBe(64)
  },
)

test.each([
  ['throws', async () => Promise.reject(new Error('thrown here')), 'thrown here'],
  [
    'dies',
    async () => {
      setImmediate(() => {
        throw new Error('died here')
      })
      await new Promise(() => undefined)
    },
    'died here',
  ],
  ['exits', async () => process.exit(3), 'the instance ended'],
])('a function that %s is an error, and the pool goes on', async (_how, source, message) => {
  const failing = town.callAs('probe', 'ann', source as () => Promise<never>, null, true)
  await expect(failing).rejects.toMatchObject({
    code: 'FUNCTIONS_EXECUTE_FAIL',
    message: expect.stringContaining(message),
  })
  const next = await town.run(async () => 'served')
  expect(next.value).toBe('served')
})

test('texts above 100 KB are refused both ways', async () => {
  const large = 'x'.repeat(101 * 1024)
  await expect(town.run(async () => 1, large)).rejects.toMatchObject({ code: 'EXCEED_MAX_PAYLOAD_SIZE' })
  await expect(town.run(async () => 'x'.repeat(101 * 1024))).rejects.toMatchObject({
    code: 'EXCEED_MAX_PAYLOAD_SIZE',
  })
})

test('an unknown function is the platform’s error', async () => {
  await expect(town.cloud.call('nowhere', { event: {} })).rejects.toMatchObject({
    code: 'FUNCTION_NOT_FOUND',
  })
})

test('a function calls another as the same person', async () => {
  const { value } = await town.run(async ({ cloud }) => {
    const source = String(
      async (inside: { cloud: { getWXContext(): Record<string, unknown> } }) =>
        inside.cloud.getWXContext().OPENID,
    )
    return (await cloud.callFunction({ name: 'quick', data: { source } })).result
  })
  expect(value).toEqual({ value: 'openid-ann' })
})

test('what a function prints arrives with its request id', async () => {
  const { meter } = await town.run(async () => console.warn('seen %d', 7))
  const line = lines.map((text) => JSON.parse(text)).find(({ text }) => text === 'seen 7')
  expect(line).toMatchObject({ functionName: 'probe', level: 'warn', requestId: meter.requestId })
})

test('the door shows the lines of one call, closed by a report', async () => {
  const before = town.cloud.clock.now()
  const { meter } = await town.run(async () => console.info('found again'))
  const shown = async (query: string) => (await fetch(`${town.cloud.url}/__cloud/logs?${query}`)).json()
  const { lines: found } = await shown(`requestId=${meter.requestId}`)
  expect(found).toMatchObject([
    { functionName: 'probe', level: 'info', text: 'found again' },
    {
      functionName: 'probe',
      level: 'report',
      text: expect.stringMatching(/^OK, .* (cold|warm) start, 0 requests$/),
    },
  ])
  const at = Date.parse(found[0].at)
  expect(before <= at && at <= town.cloud.clock.now()).toBe(true)
  expect((await shown('level=report&function=probe&limit=1')).lines).toHaveLength(1)
  expect(await shown('limit=0')).toMatchObject({ error: expect.stringContaining('limit') })
})

test('a first call is cold, the next one warm', async () => {
  const call = () => town.callAs('quick', 'ann', async () => process.exit(0), null, true)
  await expect(call()).rejects.toThrow()
  const work = () => town.callAs('quick', 'ann', async () => null, null)
  const [cold, warm] = [(await work()).meter, (await work()).meter]
  expect([cold.coldStart, warm.coldStart, warm.startMilliseconds]).toEqual([true, false, 0])
  expect(cold.startMilliseconds > 0).toBe(true)
  expect(town.cloud.meter.totals().coldStarts).toBeGreaterThan(1)
})

test('what was compiled before a function changed is not run after it', async () => {
  const changing = await openProbeCloud()
  const file = path.join(changing.functionsDir, 'probe', 'index.js')
  const kill = () => changing.callAs('probe', 'ann', async () => process.exit(0), null, true)
  const answer = () => changing.run(async () => 'answered')
  // The second instance hands its code over, and the third begins with it.
  for (let started = 1; started <= 3; started += 1) {
    expect((await answer()).value).toBe('answered')
    await expect(kill()).rejects.toThrow()
  }
  const before = readFileSync(file, 'utf8')
  writeFileSync(file, before.replace('value: await', 'valuf: await'))
  expect(await answer()).toMatchObject({ valuf: 'answered' })
  await changing.close()
})

test('sixty-four instances serve at once', async () => {
  const wide = await openProbeCloud({ maxInstances: 64 })
  const met = await Promise.all(
    Array.from({ length: 64 }, () =>
      wide.run(async ({ db }) => {
        await db.collection('others').add({ data: {} })
        // Nobody leaves before all have come: fewer than 64 at once would never end.
        for (let tries = 0; tries < 60; tries += 1) {
          const { total } = await db.collection('others').count()
          if (total === 64) return true
          await new Promise((resolve) => setTimeout(resolve, 300))
        }
        return false
      }),
    ),
  )
  expect(met.map(({ value }) => value)).toEqual(Array.from({ length: 64 }, () => true))
  await wide.close()
}, 120_000)

test('depth counts requests that wait for each other: in parallel one, in sequence each', async () => {
  const parallel = await town.run(async ({ db }) => {
    await Promise.all([1, 2, 3].map(() => db.collection('others').limit(1).get()))
  })
  const sequence = await town.run(async ({ db }) => {
    for (let i = 0; i < 3; i++) await db.collection('others').limit(1).get()
  })
  expect([parallel.meter.requests, parallel.meter.depth]).toEqual([3, 1])
  expect([sequence.meter.requests, sequence.meter.depth]).toEqual([3, 3])
  expect(sequence.meter.operations).toHaveLength(3)
  expect(sequence.meter.operations[0]).toMatchObject({ action: 'database.getDocument', collection: 'others' })
})
