import { join } from 'node:path'
import { type Clock, createClock } from './clock'
import { ContentSafety, type ContentSafetyOptions } from './content-safety'
import { keepOffset, keptOffset, lockDataFolder, signingKey } from './data-folder'
import { type DirectDatabase, directDatabase } from './direct-database'
import { Engine } from './engine/engine'
import { loadDatabaseDefinition } from './engine/schema'
import type { FaultPlan } from './faults/fault'
import { FaultInjector } from './faults/injector'
import { FileStore, type Method } from './files/file-store'
import type { Door } from './gateway/context'
import { signedTarget } from './gateway/file-routes'
import { type Gateway, startGateway } from './gateway/server'
import { AsyncCalls, type Outcome } from './host/async-calls'
import { CallDesk } from './host/call-desk'
import { type Identity, NOBODY } from './host/environment'
import { eventFor } from './host/event'
import { readFunctionSpecs } from './host/function-specs'
import { Host, type Invocation } from './host/host'
import { RecentLines } from './host/recent-lines'
import type { CallFigures } from './meter/call-meter'
import { RecentCalls } from './meter/recent-calls'
import { type People, PeopleStore, type Person } from './people'
import { PhoneCodes } from './phone-codes'
import { type Fired, Timers } from './timers/timers'
import { MediaCheck, type MediaCheckOptions } from './wechat/media-check'
import type { MessageTemplate } from './wechat/message-template'
import { readPages } from './wechat/mini-pages'
import { Screens } from './wechat/screens'
import { Subscriptions } from './wechat/subscriptions'
import type { Services } from './wire/context'
import type { Dialect } from './wire/dialect'
import { startWire, type Wire } from './wire/server'

export type CloudOptions = {
  /** Everything the cloud keeps: documents, files, people, keys. One process at a time. */
  dataDir: string
  /** 0 or absent: any free port. */
  port?: number
  /** Holds `database.json` and one folder per function: `<name>/index.js`, `<name>/config.json`. */
  functionsDir: string
  /** The built browser site, served at `/app/`. An `app.json` in it lists the pages that WeChat may open. */
  siteDir?: string
  people?: readonly Person[] | People
  /** Environment variables that the functions get, as set in the console of a cloud. */
  functionEnv?: Record<string, string>
  /** Instances per function at most. */
  maxInstances?: number
  /** Virtual minus real time at the start, in milliseconds. Absent: as it was when the folder was last used. */
  clockOffset?: number
  /** What the text check finds; absent: a few harmless sample words. */
  contentSafety?: ContentSafetyOptions
  /** Where WeChat pushes what its media check found, and what that is; absent: it is never heard of. */
  mediaCheck?: MediaCheckOptions
  /** The mini-program's templates of subscription messages; absent: those the folder was last used with. */
  messageTemplates?: readonly MessageTemplate[]
  /** Takes what functions print, one JSON object a line. */
  log?: (line: string) => void
  /** Refuse what is slow or impossible on the platform: scans, deep skips, too many indexes. Default true. */
  strict?: boolean
  /** Whose words conflicts and duplicates come in: `classic` (default) or PostgreSQL's `pg_doc`. */
  dialect?: Dialect
  /** How long (real ms) a plain write waits for a document an open transaction has written. */
  writeWaitMs?: number
}

export type Cloud = {
  /** Without a slash at the end. */
  readonly url: string
  readonly port: number
  readonly people: readonly Person[]
  setPeople(people: readonly Person[] | People): void
  /** Calls a function in process. @throws FunctionError when it crashes or takes too long. */
  call(
    functionName: string,
    call: { person?: string; event: object },
  ): Promise<{ reply: unknown; meter: CallFigures }>
  /** The documents, past the functions and unmetered: for seeds and tests. */
  readonly database: DirectDatabase
  readonly files: {
    /** Stores bytes, or a copy of the local file at a path. @returns the file id. */
    put(cloudPath: string, content: Uint8Array | string): string
    exists(cloudPath: string): boolean
  }
  readonly clock: Clock
  readonly meter: RecentCalls & { transactions(): ReturnType<Engine['figures']> }
  /** Makes requests, or calls, fail by a plan; a function alone decides on requests; null stops it. */
  setFaults(plan: FaultPlan | NonNullable<FaultPlan['ofRequest']> | null): void
  /** What the plan in force has done. */
  faultFigures(): ReturnType<FaultInjector['figures']>
  /**
   * Hands a function an event of the platform's, as WeChat's push does: as nobody, and again, a minute of virtual
   * time later and twice at most, where the function fails. Tells what became of it; never rejects.
   */
  push(functionName: string, event: object): Promise<Outcome>
  /**
   * Waits until nothing is under way that no caller waits for: pushed events, second deliveries of a fault plan,
   * requests of functions that have answered.
   */
  settled(): Promise<void>
  /**
   * Keeps what lies beside the documents: people, what they agreed to be told and were told, what their screens show,
   * and files.
   * @returns what puts it back, with the text check up
   */
  still(): () => void
  /** Lets the functions' instances forget what they know from calls before, as new ones. */
  forget(): void
  /** Makes WeChat's text check answer, fail, or never answer. */
  setContentSafety(state: ContentSafety['state']): void
  /** Declares the templates of subscription messages, in place of those before. */
  setMessageTemplates(templates: readonly MessageTemplate[]): void
  /** Fires the timer triggers of a function now. @returns their names, with what the function returned. */
  fireTimers(functionName: string): Promise<readonly Fired[]>
  /** From now on fires the triggers of all functions by their cron on virtual time, until the cloud is closed. */
  startTimers(): void
  /** What WeChat's phone button would give this person. */
  phoneCode(handle: string): string
  close(): Promise<void>
}

const SHELL = join(
  typeof __dirname === 'string' ? __dirname : join(process.cwd(), 'localcloud'),
  'gateway',
  'shell',
)
const DEFAULT_MAX_INSTANCES = 8

const identityOf = (person: Person | null): Identity =>
  person ? { openid: person.openid, appid: person.appid } : NOBODY

/** The ways in: as a person, over HTTP, by a trigger; the last two carry no identity. */
const waysIn = (calls: CallDesk) => {
  const asNobody = (functionName: string, event: object): Promise<Invocation> =>
    calls.call({ functionName, event: JSON.stringify(event), identity: NOBODY, person: '' })
  return {
    invoke: (functionName: string, event: object, person: Person | null) => {
      const identity = identityOf(person)
      const handle = person?.handle ?? ''
      return calls.call({ functionName, event: eventFor(event, identity), identity, person: handle })
    },
    invokeHttp: asNobody,
    invokeAsPlatform: (functionName: string, event: object) =>
      asNobody(functionName, event).then(({ body }): unknown => JSON.parse(body)),
  }
}

const required = (people: PeopleStore, handle: string): Person => {
  const person = people.find(handle)
  if (!person) throw new Error(`nobody here is called ${handle}`)
  return person
}

/** The parts that exist before any port is open. */
const openParts = (options: CloudOptions) => {
  const strict = options.strict ?? true
  const definition = loadDatabaseDefinition(join(options.functionsDir, 'database.json'), strict)
  const specs = readFunctionSpecs(options.functionsDir)
  const clock = createClock(options.clockOffset ?? keptOffset(options.dataDir))
  // A folder that begins at another time stays there.
  if (options.clockOffset !== undefined) keepOffset(options.dataDir, options.clockOffset)
  clock.onMove(() => keepOffset(options.dataDir, clock.offset()))
  const files = new FileStore(join(options.dataDir, 'files'), signingKey(options.dataDir), clock)
  const people = new PeopleStore(options.dataDir)
  if (options.people) people.set(options.people)
  const subscriptions = new Subscriptions(options.dataDir, clock, people)
  if (options.messageTemplates) subscriptions.setTemplates(options.messageTemplates)
  const { dataDir, writeWaitMs } = options
  const engine = new Engine({ dataDir, definition, clock, strict, writeWaitMs })
  return {
    specs,
    clock,
    files,
    people,
    engine,
    faults: new FaultInjector(),
    phoneCodes: new PhoneCodes(clock),
    screens: new Screens(clock),
    subscriptions,
    pages: readPages(options.siteDir),
    contentSafety: new ContentSafety(options.contentSafety),
    mediaCheck: new MediaCheck(options.mediaCheck, clock),
    calls: new RecentCalls(),
    lines: new RecentLines(),
  }
}

type Parts = ReturnType<typeof openParts>

const cloudOf = (
  parts: Parts,
  door: Door,
  parties: { host: Host; desk: CallDesk; pushed: AsyncCalls; wire: Wire },
  port: number,
  close: () => Promise<void>,
): Cloud => ({
  url: `http://127.0.0.1:${port}`,
  port,
  get people() {
    return parts.people.all.people
  },
  setPeople: (people) => parts.people.set(people),
  call: async (functionName, { person, event }) => {
    const caller = person === undefined ? null : required(parts.people, person)
    const { body, meter } = await door.invoke(functionName, event, caller)
    return { reply: JSON.parse(body) as unknown, meter }
  },
  database: directDatabase(parts.engine),
  files: {
    put: (cloudPath, content) => parts.files.put(cloudPath, content),
    exists: (cloudPath) => parts.files.exists(cloudPath),
  },
  clock: parts.clock,
  meter: Object.assign(parts.calls, { transactions: () => parts.engine.figures() }),
  setFaults: (plan) => parts.faults.set(typeof plan === 'function' ? { ofRequest: plan } : plan),
  faultFigures: () => parts.faults.figures(),
  push: (functionName, event) => parties.pushed.send(functionName, event),
  settled: async () => {
    await parties.pushed.settled()
    await parties.desk.settled()
    await parties.wire.settled()
  },
  still: () => {
    const { people, subscriptions, screens, files } = parts
    const kept = [people, subscriptions, screens, files].map((part) => part.still())
    return () => {
      for (const putBack of kept) putBack()
      parts.contentSafety.state = 'up'
    }
  },
  forget: () => parties.host.forget(),
  setContentSafety: (state) => {
    parts.contentSafety.state = state
  },
  setMessageTemplates: (templates) => parts.subscriptions.setTemplates(templates),
  fireTimers: (functionName) => door.timers.fire(functionName),
  startTimers: () => door.timers.start(),
  phoneCode: (handle) => parts.phoneCodes.mint(required(parts.people, handle).phone ?? ''),
  close,
})

const need = <T>(part: T | undefined): T => {
  if (part === undefined) throw new Error('the cloud is still starting')
  return part
}

/** Wire and functions, which need each other's address. */
const startHost = async (
  options: CloudOptions,
  parts: Parts,
  portOf: () => number,
  push: Services['push'],
) => {
  const { engine, files, phoneCodes, contentSafety, mediaCheck, subscriptions, pages, clock, faults } = parts
  const started: { host?: Host; calls?: CallDesk } = {}
  const doorUrl = () => `http://127.0.0.1:${portOf()}`
  const fileUrl = (method: Method, path: string, maxAgeSeconds?: number) =>
    `${doorUrl()}${signedTarget(files.sign(method, path, maxAgeSeconds))}`
  const services: Services = {
    engine,
    dialect: options.dialect ?? 'classic',
    files,
    phoneCodes,
    contentSafety,
    mediaCheck,
    doorUrl,
    subscriptions,
    pages,
    clock,
    faults,
    host: () => need(started.host),
    calls: () => need(started.calls),
    push,
    fileUrl,
  }
  const wire = await startWire(services)
  const host = new Host({
    specs: parts.specs,
    maxInstances: options.maxInstances ?? DEFAULT_MAX_INSTANCES,
    clock: clock.shared,
    serviceUrl: wire.serviceUrl,
    functionEnv: options.functionEnv ?? {},
    now: clock.now,
    log: (line) => {
      parts.lines.add(line)
      options.log?.(JSON.stringify(line))
    },
  })
  const calls = new CallDesk(host, parts.calls, faults)
  Object.assign(started, { host, calls })
  const stop = async () => {
    await host.close()
    await wire.close()
  }
  return { host, calls, wire, stop }
}

const startParts = async (options: CloudOptions, parts: Parts, unlock: () => void): Promise<Cloud> => {
  const opened: { gateway?: Gateway; pushed?: AsyncCalls } = {}
  const push: Services['push'] = (functionName, event) => void need(opened.pushed).send(functionName, event)
  const { host, calls, wire, stop } = await startHost(options, parts, () => need(opened.gateway).port, push)
  const ways = waysIn(calls)
  const pushed = new AsyncCalls(parts.clock, ways.invokeAsPlatform)
  opened.pushed = pushed
  const timers = new Timers(parts.specs, parts.clock, {
    invoke: ways.invokeAsPlatform,
    push,
  })
  const door: Door = {
    ...parts,
    host,
    timers,
    siteDir: options.siteDir ?? null,
    shellDir: SHELL,
    ...ways,
  }
  const gateway = await startGateway(options.port ?? 0, door).catch(async (error) => {
    await stop()
    throw error
  })
  opened.gateway = gateway

  let closing: Promise<void> | null = null
  const closeAll = async () => {
    timers.stop()
    pushed.close()
    await gateway.close()
    await stop()
    await parts.engine.durable()
    parts.engine.close()
    unlock()
  }
  return cloudOf(parts, door, { host, desk: calls, pushed, wire }, gateway.port, () => {
    closing ??= closeAll()
    return closing
  })
}

/**
 * Starts a WeChat cloud on this machine: documents, files, functions, and the door to them.
 * @throws when the port is taken, the data folder is in use, or there are no functions.
 */
export const startCloud = async (options: CloudOptions): Promise<Cloud> => {
  const unlock = lockDataFolder(options.dataDir)
  let parts: Parts | null = null
  try {
    parts = openParts(options)
    return await startParts(options, parts, unlock)
  } catch (error) {
    parts?.engine.close()
    unlock()
    throw error
  }
}
