import { openProbeCloud, type ProbeCloud } from '../testing/probe-cloud'

let town: ProbeCloud
beforeAll(async () => {
  town = await openProbeCloud()
})
afterAll(() => town.close())

const fire = async (name: string) => {
  const headers = { 'content-type': 'application/json' }
  const response = await fetch(`${town.cloud.url}/__cloud/timer/${name}`, { method: 'POST', headers })
  return { status: response.status, body: await response.json() }
}

test('the door fires a function’s trigger and hands back what it returned', async () => {
  // A probe runs the source it is sent; a trigger sends none, which the probe reports as its error.
  const { status, body } = await fire('probe')
  expect(status).toBe(200)
  expect(body.fired).toEqual([{ name: 'hourly', returned: { error: expect.anything() } }])
})

test.each(['quick', 'nowhere'])('%s has no trigger', async (name) => {
  expect((await fire(name)).status).toBe(404)
})
