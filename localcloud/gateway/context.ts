import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Clock } from '../clock'
import type { Engine } from '../engine/engine'
import type { FaultInjector } from '../faults/injector'
import type { FileStore } from '../files/file-store'
import type { Host, Invocation } from '../host/host'
import type { RecentLines } from '../host/recent-lines'
import type { RecentCalls } from '../meter/recent-calls'
import type { PeopleStore, Person } from '../people'
import type { PhoneCodes } from '../phone-codes'
import type { Timers } from '../timers/timers'
import type { Screens } from '../wechat/screens'
import type { Subscriptions } from '../wechat/subscriptions'

/** What the door opens to. */
export type Door = {
  people: PeopleStore
  host: Host
  engine: Engine
  files: FileStore
  clock: Clock
  phoneCodes: PhoneCodes
  screens: Screens
  subscriptions: Subscriptions
  calls: RecentCalls
  timers: Timers
  faults: FaultInjector
  lines: RecentLines
  siteDir: string | null
  shellDir: string
  /** Calls a function as a person, or as nobody (null). */
  invoke: (functionName: string, event: object, person: Person | null) => Promise<Invocation>
  /** Calls a function with an HTTP event, which carries no identity. */
  invokeHttp: (functionName: string, event: object) => Promise<Invocation>
}

/** One request at the door. */
export type Visit = {
  door: Door
  request: IncomingMessage
  response: ServerResponse
  url: URL
  /** Path after the route's own part, unescaped. */
  rest: string
}

/** Answered as `{error}` with this status. */
export class DoorError extends Error {
  readonly status: number
  constructor(status: number, message: string) {
    super(message)
    this.name = 'DoorError'
    this.status = status
  }
}

/** The person a request speaks for; null without `x-person`. @throws 404 for a handle nobody has. */
export const personOf = ({ door, request }: Visit): Person | null => {
  const handle = request.headers['x-person']
  if (handle === undefined || handle === '') return null
  const person = door.people.find(decodeURIComponent(String(handle)))
  if (!person) throw new DoorError(404, `nobody here is called ${String(handle)}`)
  return person
}
