import { openProbeCloud, type ProbeCloud } from '../testing/probe-cloud'

let town: ProbeCloud
beforeAll(async () => {
  town = await openProbeCloud()
  const ids = Array.from({ length: 45 }, (_, at) => `d${10 + at}`)
  town.cloud.database.insert(
    'others',
    ids.map((_id) => ({ _id, n: 1 })),
  )
})
afterAll(() => town.close())

const read = async (path: string, method = 'GET') => {
  const headers = { 'content-type': 'application/json' }
  const response = await fetch(`${town.cloud.url}/__cloud/documents/${path}`, { method, headers })
  return { status: response.status, body: await response.json() }
}

test('every collection is listed with its size', async () => {
  expect((await read('')).body.collections).toEqual(
    expect.arrayContaining([
      { name: 'things', documents: 0 },
      { name: 'others', documents: 45 },
    ]),
  )
})

test('documents are read page by page, each once', async () => {
  const ids: string[] = []
  for (let after: string | null = ''; after !== null; ) {
    const { body } = await read(`others${after && `?after=${after}`}`)
    ids.push(...body.documents.map(({ _id }: { _id: string }) => _id))
    after = body.next
  }
  expect(ids).toHaveLength(45)
  expect(new Set(ids).size).toBe(45)
})

test('the console is served under its own name', async () => {
  const page = await fetch(`${town.cloud.url}/console`)
  expect([page.status, await page.text()]).toEqual([200, expect.stringContaining('本机云控制台')])
})

test('they are only shown', async () => {
  expect((await read('nowhere')).status).toBe(404)
  expect((await read('others', 'POST')).status).toBe(405)
})
