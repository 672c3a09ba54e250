import { spawn } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { audit } from '../../e2e/audit'
import { ownFolder } from '../../e2e/fast-folder'
import { aheadFor } from '../../e2e/first-moment'
import { unpack } from '../../e2e/fixtures/unpack'
import { stillOf } from '../../e2e/still'
import { type Cloud, startCloud } from '../../localcloud/cloud'
import { GUIDE_VERSION } from '../../localcloud/seed/content/guide'
import { migrate } from '../../localcloud/seed/migrate'
import { seedEnvironment } from '../../localcloud/seed/seed'

const FUNCTIONS = path.resolve(__dirname, '../../dist/functions')
/** Just after its people left the town. */
const LEFT_AT = Date.parse('2026-11-30T10:10:00+08:00')

let folder: string
beforeEach(() => {
  folder = ownFolder('academy-old')
  unpack('town-cded514.gz', folder)
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const open = (): Promise<Cloud> =>
  startCloud({
    dataDir: folder,
    functionsDir: FUNCTIONS,
    functionEnv: seedEnvironment(folder),
    clockOffset: aheadFor(LEFT_AT),
  })

const quietly = () => undefined
const stepRecords = ({ database }: Cloud) =>
  database.find('jobs', { _id: { $gte: 'migrations.', $lt: 'migrations/' } })

test('a folder of the first release opens with today’s code, and everybody has what he had', async () => {
  const cloud = await open()
  expect(cloud.database.count('courses', { questionCount: null })).toBe(1)
  const taken: string[] = []
  await migrate(cloud, (text) => taken.push(text))
  expect(taken).toEqual(['更新存的东西：2026-12-01-question-count', '更新存的东西：2026-12-01-guide-version'])
  expect(cloud.database.count('courses', { questionCount: null })).toBe(0)
  await migrate(cloud, (text) => taken.push(text))
  expect(taken).toHaveLength(2)

  const send = async (event: object) =>
    (await cloud.call('academy', { person: 'zhou', event })).reply as {
      readonly code?: string
      readonly data: Record<string, unknown>
    }
  const ask = async (procedure: string) => (await send({ procedure, input: {} })).data
  // The guide says more than when he agreed to it: he is asked once more.
  expect((await send({ procedure: 'points.overview', input: {} })).code).toBe('CONSENT_NEEDED')
  await send({
    procedure: 'member.consent',
    input: { guideVersion: GUIDE_VERSION },
    key: 'consent-anew-0001',
  })
  const expected = JSON.parse(readFileSync(path.join(folder, 'expected.json'), 'utf8'))
  expect((await ask('points.overview')).account).toEqual(expected.account)
  expect((await ask('mall.vouchers')).vouchers).toEqual(expected.vouchers)
  expect(await ask('class.mine')).toEqual(expected.classes)
  // Jobs run again, and nothing that they find is out of order.
  await cloud.fireTimers('timers')
  expect(audit(cloud)).toEqual([])
  expect(cloud.database.count('auditFindings')).toBe(0)
  await cloud.close()
})

/** Courses of the older shape, so many that a step needs two slices. */
const MANY = 60
/** Requests of the run: its first ones, in the middle of a batch, and around the end of the first slice. */
const MOMENTS = [1, 2, 6, 101, 203, 206]

test('a step that is cut anywhere goes on where it stood', async () => {
  const cloud = await open()
  const [draft] = cloud.database.find('courses', { questionCount: null })
  const ids = Array.from({ length: MANY }, (_, at) => `old-${String(at).padStart(2, '0')}`)
  cloud.database.insert(
    'courses',
    ids.map((_id) => ({ ...draft, _id })),
  )
  const putBack = stillOf(cloud)
  const cuts = MOMENTS.map((nth, at) => ({ nth, kind: at % 2 === 0 ? 'killBefore' : 'killAfter' }) as const)
  for (const { nth, kind } of cuts) {
    cloud.setFaults((moment) => (moment.nth === nth ? { kind } : null))
    await expect(migrate(cloud, quietly)).rejects.toThrow()
    cloud.setFaults(null)
    // What a dead process held falls with it; here its transaction ends by the clock.
    cloud.clock.advance(31_000)
    await migrate(cloud, quietly)
    expect({ nth, left: cloud.database.count('courses', { questionCount: null }) }).toEqual({ nth, left: 0 })
    const atRest = { leaseOwner: null, cursor: null, attempts: 0 }
    expect(stepRecords(cloud)).toMatchObject([atRest, atRest])
    await putBack()
  }
  await cloud.close()
}, 300_000)

test('the local cloud takes the steps when it starts', async () => {
  const main = path.resolve(__dirname, '../../localcloud/main.ts')
  const args = ['--import', 'tsx', main, '--data', folder, '--functions', FUNCTIONS, '--port', '0']
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] })
  let text = ''
  const exit = new Promise((resolve) => child.once('exit', resolve))
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => {
      text += chunk
      if (text.includes('http://')) child.kill('SIGTERM')
    })
  expect(await exit).toBe(0)
  expect(text).toMatch(/2026-12-01-question-count[\s\S]*金领学院 http/)
})
