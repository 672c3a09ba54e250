import cloud from 'wx-server-sdk'
import type { Database, Sdk, Transaction } from '../testing/sdk-types'
import type { Dialect } from '../wire/dialect'
import type { Case, Inside, Refused } from './case'
import { cases } from './cases/cases'
import { agrees } from './compare'

/** What the function is asked: cases by name (absent: all), or one part of a case. */
export type ConformanceEvent = {
  names?: readonly string[]
  dialect?: Dialect
  /** The door of a cloud on one machine, whose clock can be moved. */
  door?: string
  part?: { name: string; part: string }
}
export type Outcome = { name: string; passed: boolean; seen: string }

const sdk = cloud as unknown as Sdk & { init(options: object): void; database(): Database }
sdk.init({ env: process.env.CLOUDBASE_ENV ?? cloud.DYNAMIC_CURRENT_ENV, keepalive: true })
const db = sdk.database()
const _ = db.command
const docs = db.collection('conformance')
const unique = db.collection('conformance_unique')

const asRefused = (error: unknown): Refused => {
  const { errCode, errMsg, message } = error as { errCode?: number; errMsg?: string; message?: string }
  return { errCode: errCode ?? 0, message: String(errMsg ?? message ?? error) }
}

const refusal = async (call: Promise<unknown>): Promise<Refused> => {
  const answer = await call.catch(asRefused)
  if (typeof (answer as Refused | undefined)?.errCode !== 'number' || !('message' in (answer as object)))
    throw new Error(`not refused, but answered ${JSON.stringify(answer)}`)
  return answer as Refused
}

const passTime = async (ms: number, door: string | undefined): Promise<void> => {
  if (door === undefined) {
    await new Promise((resolve) => setTimeout(resolve, ms))
    return
  }
  const headers = { 'content-type': 'application/json' }
  await fetch(`${door}/__cloud/clock`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ advanceMs: ms }),
  })
}

const insideOf = ({ name }: Case, { door }: ConformanceEvent): Inside => ({
  cloud: sdk,
  db,
  _,
  docs,
  unique,
  inTransaction: (transaction: Transaction) => transaction.collection('conformance'),
  refusal,
  elsewhere: async (part) =>
    (await sdk.callFunction({ name: 'conformance', data: { part: { name, part }, door } })).result,
  passTime: (ms) => passTime(ms, door),
})

const READS: ReadonlySet<string> = new Set([
  'database.getDocument',
  'database.calculateDocument',
  'database.aggregateDocuments',
])
/** An answer may be larger than a function may return. */
const MAX_SHOWN = 2000
/** What the collection holds, as long as only reading cases have run on it. */
let standing: Case['given'] | null = null

const prepare = async ({ given = [], action }: Case): Promise<void> => {
  if (given === standing && READS.has(action)) return
  standing = READS.has(action) ? given : null
  for (const collection of [docs, unique]) await collection.where({ _id: _.gte('') }).remove()
  for (let at = 0; at < given.length; at += 500)
    await docs.add({ data: given.slice(at, at + 500) as Record<string, unknown>[] })
}

const runCase = async (given: Case, event: ConformanceEvent): Promise<Outcome> => {
  await prepare(given)
  const seen: unknown = await given.run(insideOf(given, event)).catch(asRefused)
  const passed = agrees(given.expected, seen, event.dialect ?? 'classic')
  const shown = JSON.stringify(seen) ?? 'undefined'
  return { name: given.name, passed, seen: shown.slice(0, MAX_SHOWN) }
}

const runPart = async (event: ConformanceEvent, { name, part }: { name: string; part: string }) => {
  const owner = cases.find((given) => given.name === name)
  return owner?.parts?.[part]?.(insideOf(owner, event)).catch(asRefused)
}

/** The cloud function `conformance`: the same bundle runs on one machine and on the platform. */
export const main = async (event: ConformanceEvent): Promise<unknown> => {
  if (event.part) return runPart(event, event.part)
  const outcomes: Outcome[] = []
  for (const given of cases) {
    if (event.names ? event.names.includes(given.name) : given.on !== 'strict')
      outcomes.push(await runCase(given, event))
  }
  return outcomes
}
