import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { audit } from '../../e2e/audit'
import { startCloudIn } from '../../e2e/cloud-process'
import { startCloud } from '../../localcloud/cloud'
import { GUIDE_VERSION } from '../../localcloud/seed/content/guide'
import { tinyPeople } from '../../localcloud/seed/content/people'
import { seedEnvironment } from '../../localcloud/seed/environment'

/** What somebody wants, with the key under which he asks for it until he knows. */
type Wish = {
  readonly handle: string
  readonly procedure: string
  readonly input: object
  readonly key: string
}

type Reply = { readonly ok: boolean; readonly data?: unknown; readonly code?: string }

const HANDLES = ['lin', 'he', 'xu', 'shen']
/** The machine goes down when so many wishes have been granted, with others under way. */
const GRANTED = 14
/** Few enough that nobody speaks up too often. */
const TICKETS = 4

const folder = mkdtempSync(path.join(tmpdir(), 'academy-killed-'))
const dataDir = path.join(folder, 'data')
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const wishesOf = (handle: string): Wish[] => {
  const { name, phone, rosterCode } = tinyPeople.find((person) => person.handle === handle) ?? {}
  const proof = { by: 'roster', phone, rosterCode }
  const ticket = (nth: number) => ({
    ...{ type: 'course', text: `第 ${nth} 条示例意见`, pictures: [], anonymousToEnterprise: false },
  })
  const wishes: [string, object][] = [
    ['member.consent', { guideVersion: GUIDE_VERSION }],
    ['member.bind', { name, proof }],
    ...Array.from({ length: TICKETS }, (_, nth): [string, object] => ['feedback.submit', ticket(nth)]),
  ]
  return wishes.map(([procedure, input]) => ({ handle, procedure, input, key: randomUUID() }))
}

const ask = async (url: string, { handle, ...body }: Wish): Promise<Reply> => {
  const response = await fetch(`${url}/__cloud/call/academy`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-person': handle },
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(30_000),
  })
  return response.json()
}

test('a local cloud that is killed with -9 under load has lost nothing that it confirmed', async () => {
  const wishes = HANDLES.map(wishesOf)
  const granted = new Map<Wish, unknown>()
  const first = await startCloudIn(dataDir)
  const dead = new Promise<void>((resolve) => {
    const lane = async (own: readonly Wish[]): Promise<void> => {
      for (const wish of own) {
        const { ok, data } = await ask(first.url, wish)
        if (ok) granted.set(wish, data)
        if (granted.size === GRANTED) void first.kill().then(resolve)
      }
    }
    // Whoever is waiting when the machine goes down hears nothing.
    for (const own of wishes) void lane(own).catch(() => undefined)
  })
  await dead
  expect(granted.size).toBeLessThan(wishes.flat().length)

  const cloud = await startCloud({
    dataDir,
    functionEnv: seedEnvironment(dataDir),
    functionsDir: path.resolve(__dirname, '../../dist/functions'),
  })
  for (const [wish, data] of granted) expect(await ask(cloud.url, wish)).toMatchObject({ ok: true, data })
  for (const wish of wishes.flat()) expect((await ask(cloud.url, wish)).code).toBeUndefined()
  expect(cloud.database.count('tickets', {})).toBe(HANDLES.length * TICKETS)
  expect(audit(cloud)).toEqual([])
  await cloud.close()
}, 120_000)
