import { mkdirSync, writeFileSync } from 'node:fs'
import { request as httpRequest } from 'node:http'
import { join } from 'node:path'
import { openProbeCloud, type ProbeCloud } from '../testing/probe-cloud'

let town: ProbeCloud
beforeAll(async () => {
  town = await openProbeCloud()
})
afterAll(() => town.close())

const JSON_TYPE = { 'content-type': 'application/json' }
const source = (text: () => Promise<unknown>) => String(text)
const call = (body: string, headers: Record<string, string> = {}, name = 'probe') =>
  fetch(`${town.cloud.url}/__cloud/call/${name}`, {
    method: 'POST',
    headers: { ...JSON_TYPE, ...headers },
    body,
  })

/** fetch would not let a test set Host. */
const statusWithHost = (host: string): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    const { port } = town.cloud
    httpRequest({ port, host: '127.0.0.1', path: '/__cloud/health', headers: { host } }, (response) => {
      response.resume()
      resolve(response.statusCode)
    })
      .on('error', reject)
      .end()
  })

test('a call is answered with what the function returned, its cost in headers', async () => {
  const event = {
    source: String(
      async ({
        db,
      }: {
        db: { collection(name: string): { limit(n: number): { get(): Promise<unknown> } } }
      }) => {
        await db.collection('others').limit(1).get()
        return 'done'
      },
    ),
  }
  const response = await call(JSON.stringify(event), { 'x-person': 'ann' })
  expect(await response.json()).toEqual({ value: 'done' })
  expect(response.headers.get('x-meter-requests')).toBe('1')
  expect(response.headers.get('x-meter-depth')).toBe('1')
  expect(response.headers.get('x-meter-documents-examined')).toBe('0')
  expect(response.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/)
  expect(Number(response.headers.get('x-meter-bytes'))).toBeGreaterThan(0)
  expect(response.headers.get('access-control-allow-origin')).toBeNull()
})

test.each([
  ['an unknown person', '{}', { 'x-person': 'nobody' }, 'probe', 404],
  ['an unknown function', '{}', { 'x-person': 'ann' }, 'nowhere', 404],
  ['broken JSON', '{"a":', {}, 'probe', 400],
  ['an event that is no object', '[1]', {}, 'probe', 400],
  ['a body above 100 KB', JSON.stringify({ text: 'x'.repeat(101 * 1024) }), {}, 'probe', 413],
  [
    'a function that crashes',
    JSON.stringify({
      source: source(async () => {
        throw new Error('crashed')
      }),
      crash: true,
    }),
    {},
    'probe',
    502,
  ],
])('%s answers an error and no envelope', async (_what, body, headers, name, status) => {
  const response = await call(body, headers as Record<string, string>, name)
  expect(response.status).toBe(status)
  expect(await response.json()).toMatchObject({ error: expect.any(String) })
})

test.each([
  ['127.0.0.1', 200],
  ['localhost:8790', 200],
  ['[::1]:8790', 200],
  ['evil.example', 403],
  ['127.0.0.1.evil.example', 403],
  ['localhost.evil.example:8790', 403],
])('a request for host %s is answered %i', async (host, status) => {
  expect(await statusWithHost(host)).toBe(status)
})

test('a page of another origin can neither call nor send a form', async () => {
  expect((await call('{}', { origin: 'http://evil.example' })).status).toBe(403)
  const form = await fetch(`${town.cloud.url}/__cloud/clock`, {
    method: 'POST',
    body: '{"advanceMs":1}',
    headers: { 'content-type': 'text/plain' },
  })
  expect(form.status).toBe(415)
})

test('the people are listed without what identifies them to WeChat', async () => {
  const response = await fetch(`${town.cloud.url}/__cloud/people`)
  expect(await response.json()).toEqual({
    title: '',
    subtitle: '',
    people: [
      { handle: 'ann', name: 'ann' },
      { handle: 'bob', name: 'bob' },
    ],
  })
})

test('a phone code is for a person who has a phone', async () => {
  const ask = (headers: Record<string, string>) =>
    fetch(`${town.cloud.url}/__cloud/phone-code`, { method: 'POST', headers: { ...JSON_TYPE, ...headers } })
  const given = await ask({ 'x-person': 'ann' })
  expect(await given.json()).toEqual({ code: expect.stringMatching(/^[0-9a-f]{64}$/) })
  expect((await ask({})).status).toBe(401)
  expect((await ask({ 'x-person': 'bob' })).status).toBe(409)
})

test('the clock is read and moved', async () => {
  const clock = `${town.cloud.url}/__cloud/clock`
  const move = (body: string) => fetch(clock, { method: 'POST', headers: JSON_TYPE, body })
  const before = await (await fetch(clock)).json()
  const after = await (await move('{"advanceMs":3600000}')).json()
  expect(after.offset - before.offset).toBe(3_600_000)
  expect((await move('{"advanceMs":"1"}')).status).toBe(400)
  await move('{"advanceMs":-3600000}')
})

test('a person uploads one file, below a folder of their own', async () => {
  const ask = (name: string, headers: Record<string, string> = { 'x-person': 'ann' }) =>
    fetch(`${town.cloud.url}/__cloud/upload`, {
      method: 'POST',
      headers: { ...JSON_TYPE, ...headers },
      body: JSON.stringify({ name }),
    })
  const { url, fileId } = await (await ask('photo.png')).json()
  const sent = await fetch(town.cloud.url + url, { method: 'PUT', body: 'bytes' })
  const forged = await fetch(town.cloud.url + url.replace('photo', 'other'), { method: 'PUT', body: 'bytes' })

  expect(fileId).toMatch(/\/incoming\/openid-ann\/photo\.png$/)
  expect([sent.status, forged.status]).toEqual([200, 403])
  expect((await ask('../../escape.png')).status).toBe(400)
  expect((await ask('photo.png', {})).status).toBe(401)
})

test.each([
  '/__cloud/nowhere',
  '/__cloud/files/..%2f..%2fpeople.json',
  '/..%2fserver.ts',
  '/app/..%2f..%2fsecret',
])('%s is no way in', async (path) => {
  expect((await fetch(town.cloud.url + path)).status).toBeGreaterThanOrEqual(400)
})

test('the site is served, with its index for its own routes and hashed files kept', async () => {
  const siteDir = join(town.folder, 'site')
  mkdirSync(join(siteDir, 'js'), { recursive: true })
  writeFileSync(join(siteDir, 'index.html'), '<p>home</p>')
  writeFileSync(join(siteDir, 'js', 'app.0a1b2c3d.js'), 'code')
  const other = await openProbeCloud({ siteDir })
  const get = async (path: string) => {
    const response = await fetch(other.cloud.url + path)
    return [response.status, await response.text(), response.headers.get('cache-control')]
  }
  expect(await get('/app/')).toEqual([200, '<p>home</p>', 'no-cache'])
  expect(await get('/app/pages/course')).toEqual([200, '<p>home</p>', 'no-cache'])
  expect(await get('/app/js/app.0a1b2c3d.js')).toEqual([200, 'code', 'public, max-age=31536000, immutable'])
  expect((await get('/app/js/missing.js'))[0]).toBe(404)
  await other.close()
})

test('health says what is there', async () => {
  const health = await (await fetch(`${town.cloud.url}/__cloud/health`)).json()
  expect(health).toMatchObject({
    ok: true,
    functions: ['probe', 'quick', 'small'],
    documents: expect.any(Number),
  })
})

test('an HTTP call reaches a function as an event and leaves it as a response', async () => {
  const functionsDir = join(town.folder, 'http-functions')
  mkdirSync(join(functionsDir, 'desk'), { recursive: true })
  writeFileSync(join(functionsDir, 'database.json'), '{"collections":[]}')
  const code = `exports.main = async (event) => event.path === '/plain' ? { plain: true } : {
    statusCode: 201, headers: { 'content-type': 'text/csv', 'x-seen': event.queryStringParameters.q },
    body: Buffer.from(event.httpMethod + event.path + event.body).toString('base64'), isBase64Encoded: true }`
  writeFileSync(join(functionsDir, 'desk', 'index.js'), code)
  const other = await openProbeCloud({ functionsDir })
  const response = await fetch(`${other.cloud.url}/__cloud/http/desk/export/a?q=1`, {
    method: 'POST',
    headers: JSON_TYPE,
    body: '{}',
  })
  const plain = await fetch(`${other.cloud.url}/__cloud/http/desk/plain`)
  const missing = await fetch(`${other.cloud.url}/__cloud/http/nowhere/`)

  expect([response.status, response.headers.get('x-seen'), await response.text()]).toEqual([
    201,
    '1',
    'POST/export/a{}',
  ])
  expect(await plain.json()).toEqual({ plain: true })
  expect(missing.status).toBe(404)
  await other.close()
})
