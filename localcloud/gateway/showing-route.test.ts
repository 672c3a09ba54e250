import { openProbeCloud, type ProbeCloud } from '../testing/probe-cloud'

let town: ProbeCloud
beforeAll(async () => {
  town = await openProbeCloud()
})
afterAll(() => town.close())

const headers = { 'content-type': 'application/json' }
const address = () => `${town.cloud.url}/__cloud/showing`
const tell = (person: string | null, body: unknown) =>
  fetch(address(), {
    method: 'POST',
    headers: person === null ? headers : { ...headers, 'x-person': person },
    body: JSON.stringify(body),
  })
const seen = async (): Promise<{ handle: string; name: string; text: string; since: number }[]> =>
  (await (await fetch(address())).json()).showing

test('what a screen shows is seen by everybody until it shows nothing', async () => {
  expect(await seen()).toEqual([])
  const before = town.cloud.clock.now()
  await tell('ann', { text: '第一张券' })
  const [first] = await seen()
  expect(first).toEqual({ handle: 'ann', name: 'ann', text: '第一张券', since: expect.any(Number) })
  const since = first?.since ?? 0
  expect(before <= since && since <= town.cloud.clock.now()).toBe(true)

  town.cloud.clock.advance(1000)
  await tell('bob', { text: 'bob' })
  await tell('ann', { text: '第一张券' })
  expect((await seen()).map(({ handle, text }) => `${handle} ${text}`)).toEqual(['bob bob', 'ann 第一张券'])
  expect((await seen())[1]?.since).toBe(first?.since)

  await tell('bob', { text: null })
  await tell('ann', { text: '第二张券' })
  const [second, ...others] = await seen()
  expect(others).toEqual([])
  expect(second?.text).toBe('第二张券')
  expect(second?.since).toBeGreaterThan(first?.since ?? 0)
})

test('a screen that says nothing for ten minutes is forgotten', async () => {
  await tell('ann', { text: 'kept' })
  town.cloud.clock.advance(6 * 60_000)
  await tell('ann', { text: 'kept' })
  town.cloud.clock.advance(6 * 60_000)
  expect(await seen()).toHaveLength(1)
  town.cloud.clock.advance(5 * 60_000)
  expect(await seen()).toEqual([])
})

test.each([
  ['nobody', null, { text: 'x' }, 401],
  ['somebody unknown', 'zoe', { text: 'x' }, 404],
  ['no text', 'ann', {}, 400],
  ['a number', 'ann', { text: 1 }, 400],
  ['an empty text', 'ann', { text: '' }, 400],
  ['201 characters', 'ann', { text: 'x'.repeat(501) }, 400],
  ['a list', 'ann', [], 400],
])('%s is refused', async (_what, person, body, status) => {
  expect((await tell(person, body)).status).toBe(status)
  expect(await seen()).toEqual([])
})

test('500 characters are shown', async () => {
  expect((await tell('ann', { text: 'x'.repeat(500) })).status).toBe(200)
})
