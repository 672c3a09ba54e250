import { openProbeCloud, type ProbeCloud } from '../testing/probe-cloud'

let town: ProbeCloud
beforeAll(async () => {
  town = await openProbeCloud()
})
afterAll(() => town.close())

const choose = async (body: unknown) => {
  const headers = { 'content-type': 'application/json' }
  const request = { method: 'POST', headers, body: JSON.stringify(body) }
  const response = await fetch(`${town.cloud.url}/__cloud/faults`, request)
  return { status: response.status, body: await response.json() }
}
const shown = async () => (await fetch(`${town.cloud.url}/__cloud/faults`)).json()
const write = () => town.run(({ db }) => db.collection('others').add({ data: {} }))

test('the console chooses faults, sees what they did, and ends them', async () => {
  expect(await shown()).toEqual({ on: false, seed: null, rates: {}, calls: 0, done: {} })
  const { status, body } = await choose({ seed: 5, rates: { killBefore: 1 } })
  expect([status, body]).toMatchObject([200, { on: true, seed: 5, rates: { killBefore: 1, delay: 0 } }])
  await expect(write()).rejects.toMatchObject({ code: 'FUNCTIONS_EXECUTE_FAIL' })
  expect(await shown()).toMatchObject({ calls: 1, done: { killBefore: 1 } })
  expect((await choose(null)).body).toMatchObject({ on: false, calls: 0, done: {} })
  expect((await write()).error).toBeUndefined()
})

test('a seed alone takes the usual rates', async () => {
  expect((await choose({ seed: 1 })).body.rates.killBefore).toBeGreaterThan(0)
  await choose(null)
})

test.each([
  {},
  { seed: 'x' },
  { seed: 1.5 },
  { seed: 1, rates: { killBefore: 2 } },
  { seed: 1, rates: { unheard: 1 } },
  { seed: 1, rates: 1 },
])('%j is refused and changes nothing', async (body) => {
  expect((await choose(body)).status).toBe(400)
  expect((await shown()).on).toBe(false)
})
