import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openProbeCloud, type ProbeCloud, until } from '../testing/probe-cloud'

let first: ProbeCloud
let town: ProbeCloud
const printed: string[] = []
beforeAll(async () => {
  first = await openProbeCloud()
  mkdirSync(join(first.functionsDir, 'news'))
  const listener = 'exports.main = async (event) => { console.log(JSON.stringify(event)); return {} }'
  writeFileSync(join(first.functionsDir, 'news', 'index.js'), listener)
  const verdictOf = (url: string) => (url.includes('bad') ? 'risky' : 'pass')
  town = await openProbeCloud({
    functionsDir: first.functionsDir,
    mediaCheck: { functionName: 'news', verdictOf, delayMs: 20 },
    log: (line) => printed.push(line),
  })
})
afterAll(async () => {
  await town.close()
  await first.close()
})

const REQUEST = {
  mediaUrl: 'http://127.0.0.1/good.jpg',
  mediaType: 2,
  version: 2,
  scene: 2,
  openid: 'openid-ann',
}
const check = (given: object = {}) =>
  town.run(
    async ({ cloud, args }) => cloud.openapi.security?.mediaCheckAsync?.(args as Record<string, unknown>),
    { ...REQUEST, ...given },
  )

/** What the listening function has been told so far. */
const heard = (): Record<string, unknown>[] =>
  printed
    .map((line) => JSON.parse(line))
    .flatMap(({ functionName, level, text }) =>
      functionName === 'news' && level !== 'report' ? [JSON.parse(text)] : [],
    )

test.each([
  ['good', 'pass', 100],
  ['bad', 'risky', 20001],
])('of %s.jpg the answer is a trace, and the news that follows says %s', async (name, suggest, label) => {
  printed.length = 0
  const { value } = await check({ mediaUrl: `http://127.0.0.1/${name}.jpg` })
  expect(value).toMatchObject({
    errCode: 0,
    traceId: expect.stringMatching(/^[0-9a-f]{8}(-[0-9a-f]{8}){2}$/),
  })
  await until(() => heard().length === 1)
  expect(heard()[0]).toMatchObject({
    ...{ MsgType: 'event', Event: 'wxa_media_check', FromUserName: 'openid-ann', appid: 'wx-probe' },
    ...{ trace_id: value?.traceId, version: 2, errcode: 0, result: { suggest, label } },
    detail: [{ strategy: 'content_model', errcode: 0, suggest, label, prob: 90 }],
  })
  // WeChat vouches for nobody when it pushes its news.
  expect(heard()[0]).not.toHaveProperty('userInfo')
})

test.each([
  ['no address', { mediaUrl: '' }, 47001],
  ['a file id', { mediaUrl: 'cloud://local/x.jpg' }, 47001],
  ['an unknown type', { mediaType: 3 }, 47001],
  ['version 1', { version: 1 }, 47001],
  ['an unknown scene', { scene: 9 }, 47001],
  ['no openid', { openid: '' }, 40003],
])('%s is refused', async (_what, given, code) => {
  expect((await check(given)).error?.errCode).toBe(code)
})

test('the JSON form of a call gets the same answer', async () => {
  const { value } = await town.run(
    async ({ cloud, args }) => {
      const call = (api: string, data: object) =>
        cloud.callOpenAPI({ api, data: data as Record<string, unknown> }).then(({ result }) => result)
      return [
        await call('openapi.security.msgSecCheck', args.text),
        await call('openapi.security.mediaCheckAsync', args.media),
        await call('openapi.cloudbase.sendSms', {}),
      ]
    },
    {
      text: { content: '违规示例', version: 2, scene: 2, openid: 'openid-ann' },
      media: { media_url: 'file:///x', media_type: 2, version: 2, scene: 2, openid: 'openid-ann' },
    },
  )
  expect(value).toMatchObject([
    { errcode: 0, result: { suggest: 'risky', label: 20001 } },
    { errcode: 47001 },
    { errcode: -604101 },
  ])
})
