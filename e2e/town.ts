import { randomUUID } from 'node:crypto'
import { cpSync, rmSync } from 'node:fs'
import path from 'node:path'
import { bundleFunctions, type Replacement } from '../config/tasks/bundle-functions'
import type {
  ErrorCode,
  Input,
  MutationName,
  Output,
  ProcedureName,
  QueryName,
  RepeatableName,
} from '../contract/contract'
import type { Reply } from '../contract/procedure'
import { type Cloud, type CloudOptions, startCloud } from '../localcloud/cloud'
import { GUIDE_VERSION } from '../localcloud/seed/content/guide'
import { type StartingGrant, setGrants } from '../localcloud/seed/grants'
import { seedEnvironment, seedTown, type TownSize } from '../localcloud/seed/seed'
import { audit } from './audit'
import { enrich } from './enrich'
import { ownFolder } from './fast-folder'
import { aheadFor } from './first-moment'
import { hire } from './hire'
import { openClouds } from './open-clouds'
import { copyTown } from './snapshot'
import { collectionNames } from './still'

/** As built, or with switches at their guards: see e2e/mutants. */
const { ACADEMY_MUTANTS: SWITCHED } = process.env
const FUNCTIONS = SWITCHED ? path.join(SWITCHED, 'functions') : path.resolve(__dirname, '../dist/functions')
const SITE = path.resolve(__dirname, '../dist/h5')

/** What the door says a call cost: see docs/gateway.md. */
export type Meter = { readonly requests: number; readonly depth: number; readonly documentsExamined: number }

export type Answer<N extends ProcedureName> = {
  readonly status: number
  readonly reply: Reply<Output<N>, ErrorCode<N>>
  readonly meter: Meter
}

export type TownOptions = {
  readonly size?: TownSize
  /** Who has bound already. */
  readonly bound?: readonly string[]
  readonly maxInstances?: number
  /** Whose words conflicts and duplicates come in. */
  readonly dialect?: CloudOptions['dialect']
  /** Guards to take out of the function's code, to see that they are missed. */
  readonly without?: readonly Replacement[]
}

/** A folder of functions with some guards taken out. */
const brokenFunctions = async (folder: string, without: readonly Replacement[]): Promise<string> => {
  cpSync(path.join(FUNCTIONS, 'database.json'), path.join(folder, 'database.json'))
  await bundleFunctions(['academy', 'timers'], folder, without)
  return folder
}

const meterOf = (headers: Headers): Meter => {
  const figure = (name: string) => Number(headers.get(`x-meter-${name}`))
  return {
    requests: figure('requests'),
    depth: figure('depth'),
    documentsExamined: figure('documents-examined'),
  }
}

/** Everything one person can do at the door, typed by the contract. */
const personAt = (url: string, handle: string | null) => {
  /** Sends any body, well-formed or not. */
  const post = async (body: string) => {
    const response = await fetch(`${url}/__cloud/call/academy`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(handle && { 'x-person': handle }) },
      body,
      signal: AbortSignal.timeout(30_000),
    })
    return { status: response.status, reply: await response.json(), meter: meterOf(response.headers) }
  }
  const send = <N extends ProcedureName>(procedure: N, input: unknown, key?: string): Promise<Answer<N>> =>
    post(JSON.stringify({ procedure, input, ...(key && { key }) }))

  return {
    handle,
    post,
    send,
    call: <N extends QueryName | RepeatableName>(procedure: N, input: Input<N>) => send(procedure, input),
    mutate: <N extends MutationName>(procedure: N, input: Input<N>, key: string = randomUUID()) =>
      send(procedure, input, key),
  }
}

export type Person = ReturnType<typeof personAt>

/** The data of a reply that must be a success. */
export const dataOf = <N extends ProcedureName>({ reply }: Answer<N>): Output<N> => {
  if (!reply.ok) throw new Error(`expected a success, got ${reply.code}`)
  return reply.data
}

/** The code of a reply that must be a refusal. */
export const codeOf = ({ reply }: { readonly reply: Reply<unknown, string> }): string => {
  if (reply.ok) throw new Error('expected a refusal, got a success')
  return reply.code
}

/** @returns when the seeding ended */
const seedInto = async (dataDir: string, size: TownSize): Promise<number> => {
  const functionEnv = seedEnvironment(dataDir)
  const cloud = await startCloud({
    ...{ dataDir, functionsDir: FUNCTIONS, functionEnv },
    clockOffset: aheadFor(),
  })
  try {
    await seedTown(cloud, size, () => undefined)
    return cloud.clock.now()
  } finally {
    await cloud.close()
  }
}

/** A town of its own in an empty temporary folder: the real functions behind the real door. */
export const openTown = async ({
  size = 'tiny',
  bound = [],
  maxInstances = 8,
  dialect,
  without,
}: TownOptions = {}) => {
  const folder = ownFolder('academy-town')
  const dataDir = path.join(folder, 'data')
  const functionsDir = without ? await brokenFunctions(path.join(folder, 'functions'), without) : FUNCTIONS
  const log: string[] = []
  const begins = await copyTown(size, dataDir, (place) => seedInto(place, size))
  const cloud: Cloud = await startCloud({
    dataDir,
    functionsDir,
    siteDir: SITE,
    functionEnv: seedEnvironment(dataDir),
    maxInstances,
    dialect,
    clockOffset: aheadFor(begins),
    log: (line) => log.push(line),
  })
  const as = (handle: string): Person => personAt(cloud.url, handle)
  const facts = (handle: string) => {
    const person = cloud.people.find((candidate) => candidate.handle === handle)
    if (!person) throw new Error(`nobody here is called ${handle}`)
    const { phone, rosterCode } = person.roster as { phone: string; rosterCode: string }
    return { name: person.name, phone, rosterCode }
  }

  /** Consents and binds with the roster code, as the person would. */
  const bind = async (handle: string): Promise<Output<'member.bind'>> => {
    const { name, phone, rosterCode } = facts(handle)
    dataOf(await as(handle).mutate('member.consent', { guideVersion: GUIDE_VERSION }))
    const proof = { by: 'roster' as const, phone, rosterCode }
    return dataOf(await as(handle).mutate('member.bind', { name, proof }))
  }
  const close = async (): Promise<void> => {
    openClouds.delete(cloud)
    await cloud.close()
    rmSync(folder, { recursive: true, force: true })
  }
  const settle = async (): Promise<void> => {
    openClouds.set(cloud, collectionNames)
    for (const handle of bound) await bind(handle)
  }
  await settle().catch(async (error: unknown) => {
    await close()
    throw error
  })

  return {
    cloud,
    url: cloud.url,
    log,
    as,
    nobody: personAt(cloud.url, null),
    facts,
    bind,

    /** Gives roles to somebody who is bound, in place of those he had; in force at once and without an end. */
    grant: (handle: string, ...grants: readonly StartingGrant[]): Promise<void> =>
      setGrants(cloud, handle, grants),

    /** Puts points on the account of a bound person, as one earning of a rule that every book has. */
    enrich: (handle: string, points: number): Promise<void> => enrich(cloud, handle, points),

    /** What is wrong with points, stock and seats; an empty list is a town in order. */
    audit: (): string[] => audit(cloud),

    /** Adds made-up workers of one enterprise, who still have to bind. @returns their handles */
    hire: (count: number): string[] => hire(cloud, count),

    /** Redeems a reward with points at hand. */
    redeem: async (handle: string, rewardId: string, pickUpPointId = 'hq-desk') =>
      dataOf(await as(handle).mutate('mall.redeem', { rewardId, pickUpPointId })),

    /** Uploads a file as a mini-program would. @returns its file id */
    upload: async (handle: string, name: string, bytes: Uint8Array): Promise<string> => {
      const headers = { 'content-type': 'application/json', 'x-person': handle }
      const signal = AbortSignal.timeout(30_000)
      const place = await fetch(`${cloud.url}/__cloud/upload`, {
        method: 'POST',
        headers,
        signal,
        body: JSON.stringify({ name }),
      })
      const { fileId, url } = await place.json()
      await fetch(`${cloud.url}${url}`, { method: 'PUT', body: Buffer.from(bytes), signal })
      return fileId
    },

    /** Opens a session, lets the time pass that playing takes, and hands in the seconds. */
    watch: async (
      handle: string,
      lessonId: string,
      fromSeconds: number,
      toSeconds: number,
      speed: 1 | 2 = 1,
    ) => {
      const { sessionId } = dataOf(await as(handle).mutate('replay.openSession', { lessonId }))
      cloud.clock.advance(((toSeconds - fromSeconds) * 1000) / speed)
      const segments = [{ fromSeconds, toSeconds, speed }]
      return dataOf(
        await as(handle).call('replay.flush', { sessionId, segments, positionSeconds: toSeconds }),
      )
    },

    close,
  }
}

export type Town = Awaited<ReturnType<typeof openTown>>
