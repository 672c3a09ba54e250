import { openProbeCloud, type ProbeCloud } from '../testing/probe-cloud'

let town: ProbeCloud
beforeAll(async () => {
  town = await openProbeCloud({ contentSafety: { words: ['rude'], doubts: ['odd'] } })
})
afterAll(() => town.close())

const check = (change: Record<string, unknown>) =>
  town.run(async ({ cloud, args }) => cloud.openapi.security?.msgSecCheck?.(args), {
    ...{ openid: 'openid-ann', scene: 2, version: 2, content: 'a kind word' },
    ...change,
  })

test.each([
  ['a kind word', 'pass', 100],
  ['a rude word', 'risky', 20001],
  ['an odd word', 'review', 21000],
])('%s: %s', async (content, suggest, label) => {
  const { value } = await check({ content })
  expect(value).toMatchObject({ errCode: 0, result: { suggest, label }, traceId: 'local' })
})

test.each([
  [{ version: 1 }, 47001],
  [{ scene: 9 }, 47001],
  [{ openid: '' }, 40003],
])('%j is refused', async (change, errCode) => {
  expect((await check(change)).error?.errCode).toBe(errCode)
})

test('while it is down it says so, and then it answers again', async () => {
  town.cloud.setContentSafety('down')
  expect((await check({})).error?.errCode).toBe(-1)
  town.cloud.setContentSafety('up')
  expect((await check({})).value).toMatchObject({ result: { suggest: 'pass' } })
})
