import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'esbuild'
import { type Cloud, type CloudOptions, startCloud } from '../cloud'
import type { CallFigures } from '../meter/call-meter'
import type { Database, Sdk } from './sdk-types'

/** What a probe's source can reach inside the function. */
export type Inside<A> = {
  cloud: Sdk
  db: Database
  _: Database['command']
  args: A
  event: Record<string, unknown>
  context: Record<string, unknown>
  memory: { events: number }
}
type Refusal = { errCode: number; message: string }
type Outcome<R> = { value?: R; error?: Refusal; meter: CallFigures }

const COLLECTIONS = [
  {
    name: 'things',
    indexes: [
      {
        name: 'byOwner',
        keys: [
          ['owner', 1],
          ['at', -1],
          ['_id', -1],
        ],
      },
      { name: 'byMail', keys: [['mail', 1]], unique: true },
    ],
  },
  { name: 'others', indexes: [] },
  { name: 'counters', indexes: [], hot: true },
]
const PEOPLE = ['ann', 'bob'].map((handle) => ({
  handle,
  name: handle,
  openid: `openid-${handle}`,
  appid: 'wx-probe',
  phone: handle === 'ann' ? '19900000001' : undefined,
}))

const OPEN_API = [
  'phonenumber.getPhoneNumber',
  'security.msgSecCheck',
  'security.mediaCheckAsync',
  'subscribeMessage.send',
  'wxacode.getUnlimited',
]
const TRIGGER = { name: 'hourly', type: 'timer', config: '0 0 * * * * *' }

/** What a test may bring along beside the probe: its own collections, and functions by name and entry file. */
type Own = { collections?: readonly object[]; functions?: Readonly<Record<string, string>> }

const bundle = async (functionsDir: string, { collections = [], functions = {} }: Own): Promise<void> => {
  const probe = join(__dirname, 'probe-function.cjs')
  await build({
    entryPoints: Object.entries({ probe, ...functions }).map(([name, entry]) => ({
      in: entry,
      out: join(name, 'index'),
    })),
    outdir: functionsDir,
    bundle: true,
    platform: 'node',
    target: 'node18',
    format: 'cjs',
    logLevel: 'error',
  })
  for (const other of ['quick', 'small'])
    cpSync(join(functionsDir, 'probe'), join(functionsDir, other), { recursive: true })
  const permissions = { openapi: OPEN_API }
  writeFileSync(
    join(functionsDir, 'probe', 'config.json'),
    JSON.stringify({ permissions, triggers: [TRIGGER] }),
  )
  // A function that may take one second and call nothing of WeChat.
  writeFileSync(join(functionsDir, 'quick', 'config.json'), JSON.stringify({ timeout: 1 }))
  writeFileSync(join(functionsDir, 'small', 'config.json'), JSON.stringify({ memorySize: 64 }))
  writeFileSync(
    join(functionsDir, 'database.json'),
    JSON.stringify({ collections: [...COLLECTIONS, ...collections] }),
  )
}

/** A cloud of its own whose functions run whatever a test sends them. */
export const openProbeCloud = async (options: Partial<CloudOptions> = {}, own: Own = {}) => {
  const folder = mkdtempSync(join(tmpdir(), 'probe-cloud-'))
  const functionsDir = join(folder, 'functions')
  mkdirSync(functionsDir, { recursive: true })
  await bundle(functionsDir, own)
  const cloud: Cloud = await startCloud({
    dataDir: join(folder, 'data'),
    functionsDir,
    people: PEOPLE,
    ...options,
  })

  const callAs = async <A, R>(
    functionName: string,
    person: string | undefined,
    source: (inside: Inside<A>) => Promise<R>,
    args: A,
    crash = false,
  ) => {
    const event = { source: String(source), args, crash }
    const { reply, meter } = await cloud.call(functionName, { person, event })
    return { ...(reply as { value?: R; error?: Refusal }), meter } satisfies Outcome<R>
  }

  return {
    cloud,
    folder,
    functionsDir,
    callAs,
    /** Runs a function inside the cloud; it sees nothing of this process but `args`. */
    run: <A, R>(source: (inside: Inside<A>) => Promise<R>, args?: A) =>
      callAs('probe', 'ann', source, args as A),
    close: async () => {
      await cloud.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

export type ProbeCloud = Awaited<ReturnType<typeof openProbeCloud>>

/** Polls until `state` holds; fails after five seconds. */
export const until = async (state: () => boolean | Promise<boolean>): Promise<void> => {
  const deadline = performance.now() + 5000
  while (!(await state())) {
    if (performance.now() > deadline) throw new Error('the state waited for did not come')
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
}
