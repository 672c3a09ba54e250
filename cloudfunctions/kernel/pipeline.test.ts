import { randomUUID } from 'node:crypto'
import { codeOf, dataOf, openTown, type Town } from '../../e2e/town'
import { GUIDE_VERSION } from '../../localcloud/seed/content/guide'

let town: Town
beforeAll(async () => {
  town = await openTown()
})
afterAll(() => town.close())

describe('bad input is refused before the database is asked', () => {
  const long = 'x'.repeat(20 * 1024)
  test.each([
    ['an operator instead of a value', '{"procedure":"replay.lesson","input":{"lessonId":{"$gt":""}}}'],
    ['an extra key', '{"procedure":"home.overview","input":{"more":1}}'],
    ['the prototype', '{"procedure":"home.overview","input":{"__proto__":{"memberId":"x"}}}'],
    ['the prototype beside the input', '{"procedure":"home.overview","input":{},"__proto__":{"a":1}}'],
    ['a body of 20 KB', `{"procedure":"replay.lesson","input":{"lessonId":"${long}"}}`],
    ['a body of 20 KB, whatever it calls', `{"procedure":"${long}","input":{}}`],
    ['a dotted path', '{"procedure":"home.overview","input":{"a.b":1}}'],
    ['a list for an object', '{"procedure":"home.overview","input":[]}'],
    ['null for an object', '{"procedure":"home.overview","input":null}'],
    [
      'a fraction of a second',
      '{"procedure":"replay.flush","input":{"sessionId":"x","segments":[],"positionSeconds":1.5}}',
    ],
    [
      'a negative second',
      '{"procedure":"replay.flush","input":{"sessionId":"x","segments":[],"positionSeconds":-1}}',
    ],
    ['no input', '{"procedure":"home.overview"}'],
    ['a number for a text', '{"procedure":"replay.lesson","input":{"lessonId":1e309}}'],
    ['a cursor that holds an operator', '{"procedure":"course.catalogue","input":{"cursor":"s{$gt}~n1"}}'],
    ['a mutation without its key', '{"procedure":"member.consent","input":{"guideVersion":1}}'],
    ['a query with a key', '{"procedure":"home.overview","input":{},"key":"0123456789abcdef"}'],
  ])('%s', async (_, body) => {
    const { reply, meter } = await town.as('lin').post(body)
    expect(codeOf({ reply })).toBe('INVALID_INPUT')
    expect(meter.requests).toBe(0)
  })

  test.each(['member.__proto__', 'constructor.name', 'member', 'member.bind.x', '', 'points.earn'])(
    'no procedure is called %j',
    async (procedure) => {
      const { reply, meter } = await town.as('lin').post(JSON.stringify({ procedure, input: {} }))
      expect(codeOf({ reply })).toBe('UNKNOWN_PROCEDURE')
      expect(meter.requests).toBe(0)
    },
  )
})

describe('identity comes from the platform alone', () => {
  test('a forged account beside the input changes nothing', async () => {
    await town.bind('xu')
    const forged = { appId: 'wx6a6e10000000a001', openId: 'o-somebody-else' }
    const body = { procedure: 'member.whoAmI', input: {}, userInfo: forged, tcbContext: forged }
    const { reply } = await town.as('xu').post(JSON.stringify(body))
    expect(reply.data.member.name).toBe(town.facts('xu').name)
  })

  test.each(['openid', 'role', 'tenantId', 'memberId', 'actor'])('a forged %s is refused', async (field) => {
    const inside = await town.as('lin').send('member.whoAmI', { [field]: 'admin' })
    const beside = await town
      .as('lin')
      .post(JSON.stringify({ procedure: 'member.whoAmI', input: {}, [field]: 'admin' }))
    expect([codeOf(inside), codeOf(beside)]).toEqual(['INVALID_INPUT', 'INVALID_INPUT'])
  })

  test('the account of a mini-program that no union runs is told nothing', async () => {
    const { people } = town.cloud
    const stray = { handle: 'stray', name: '陌生人', openid: 'o-stray', appid: 'wx0000000000000001' }
    town.cloud.setPeople([...people, stray])
    expect(codeOf(await town.as('stray').call('home.overview', {}))).toBe('NOT_FOUND')
    town.cloud.setPeople(people)
  })

  test('a call that WeChat vouches for nobody in is refused', async () => {
    const { reply, meter } = await town.nobody.send('home.overview', {})
    expect(codeOf({ reply })).toBe('NO_IDENTITY')
    expect(meter.requests).toBe(0)
  })
})

describe('idempotency keys', () => {
  test('the same key and input get the same reply and one effect', async () => {
    const key = randomUUID()
    const first = await town.as('he').mutate('member.consent', { guideVersion: GUIDE_VERSION }, key)
    const again = await town.as('he').mutate('member.consent', { guideVersion: GUIDE_VERSION }, key)
    expect(dataOf(again)).toEqual(dataOf(first))
    // Told before anything is begun: a look at who calls, and no transaction.
    expect(again.meter.depth).toBeLessThanOrEqual(2)
    // An audited act remembers its key in its audit entry.
    const kept = town.cloud.database.find('auditEntries', { procedure: 'member.consent' }, { limit: 100 })
    expect(kept.filter(({ keyed }) => keyed !== null)).toHaveLength(kept.length)
  })

  test('ten deliveries at once are one effect', async () => {
    const before = town.cloud.database.count('auditEntries', {})
    const key = randomUUID()
    const answers = await Promise.all(
      Array.from({ length: 10 }, () =>
        town.as('gu').mutate('member.consent', { guideVersion: GUIDE_VERSION }, key),
      ),
    )
    expect(answers.map(dataOf)).toEqual(Array(10).fill({ guideVersion: GUIDE_VERSION }))
    expect(town.cloud.database.count('auditEntries', {})).toBe(before + 1)
  })

  test('the same key with another input is refused', async () => {
    const key = randomUUID()
    await town.bind('lin')
    dataOf(await town.as('lin').mutate('replay.openSession', { lessonId: 'electric-1' }, key))
    expect(codeOf(await town.as('lin').mutate('replay.openSession', { lessonId: 'electric-2' }, key))).toBe(
      'KEY_REUSED',
    )
  })

  test('a twin that met the effect of its first delivery is answered like it', async () => {
    // The first look at the key is taken out: that is what a twin sees that was looked up before the commit.
    const blind = await openTown({
      without: [
        {
          file: 'kernel/pipeline.ts',
          from: 'if (earlier) return replyOf(earlier, hashOfInput(name, input))',
          to: '',
        },
      ],
    })
    await blind.bind('lin')
    const { voucherId } = await blind.redeem('lin', 'towel')
    const key = randomUUID()
    const cancel = (id: string) => blind.as('lin').mutate('mall.cancel', { voucherId: id }, key)
    const first = dataOf(await cancel(voucherId))
    expect(dataOf(await cancel(voucherId))).toEqual(first)
    expect(codeOf(await cancel('another-voucher'))).toBe('KEY_REUSED')
    await blind.close()
  })

  test('another account may use the same key for itself', async () => {
    const key = randomUUID()
    const lin = dataOf(await town.as('lin').mutate('replay.openSession', { lessonId: 'electric-1' }, key))
    const xu = dataOf(await town.as('xu').mutate('replay.openSession', { lessonId: 'electric-1' }, key))
    expect(xu.sessionId).not.toBe(lin.sessionId)
  })
})

test('what the union has switched off is not there, and the rest is', async () => {
  const { database, clock } = town.cloud
  const switchOff = (modulesOff: readonly string[]) => {
    // Longer than a function remembers the switches.
    clock.advance(31_000)
    return database.update('tenants', { _id: 'jiangshan' }, { $set: { modulesOff } })
  }
  await switchOff(['course'])
  expect(codeOf(await town.as('lin').call('course.catalogue', {}))).toBe('MODULE_OFF')
  dataOf(await town.as('lin').call('home.overview', {}))
  await switchOff([])
  dataOf(await town.as('lin').call('course.catalogue', {}))
})

test('a fault of ours says INTERNAL and nothing else, and the log says where', async () => {
  const broken = await openTown({
    without: [
      {
        file: 'modules/home/overview.ts',
        from: 'const NEWEST_COURSES = 3',
        to: 'const NEWEST_COURSES = (() => "secret" as unknown as number)()',
      },
    ],
  })
  const { reply, status } = await broken.as('lin').send('home.overview', {})
  expect(status).toBe(200)
  expect(Object.keys(reply).sort()).toEqual(['at', 'code', 'ok', 'requestId'])
  expect(codeOf({ reply })).toBe('INTERNAL')
  expect(JSON.stringify(reply)).not.toMatch(/secret|limit|Error|\.ts/)
  expect(broken.log.join('\n')).toContain(reply.requestId)
  await broken.close()
})
