import type { Clock } from '../clock'
import type { ContentSafety } from '../content-safety'
import type { Engine } from '../engine/engine'
import type { FaultInjector } from '../faults/injector'
import type { FileStore, Method } from '../files/file-store'
import type { CallDesk } from '../host/call-desk'
import type { Identity } from '../host/environment'
import type { Host } from '../host/host'
import type { Instance } from '../host/instance'
import type { PhoneCodes } from '../phone-codes'
import type { MediaCheck } from '../wechat/media-check'
import type { Subscriptions } from '../wechat/subscriptions'
import type { Dialect } from './dialect'

/** What the wire speaks for. */
export type Services = {
  engine: Engine
  dialect: Dialect
  files: FileStore
  phoneCodes: PhoneCodes
  contentSafety: ContentSafety
  mediaCheck: MediaCheck
  subscriptions: Subscriptions
  /** The mini-program's pages; null where nobody listed them. */
  pages: ReadonlySet<string> | null
  clock: Clock
  host: () => Host
  calls: () => CallDesk
  /** Calls a function as the platform does: without an identity, tried again where it fails, waited for by nobody. */
  push: (functionName: string, event: object) => void
  faults: FaultInjector
  /** The door's address, without a slash at the end. */
  doorUrl: () => string
  /** The full address of a file for one method, signed. */
  fileUrl: (method: Method, path: string, maxAgeSeconds?: number) => string
}

export type Params = Readonly<Record<string, unknown>>
/** One request of a function's SDK. */
export type WireCall = {
  services: Services
  params: Params
  instance: Instance
  identity: Identity
  tally: { examined: number; returned: number }
}
/** What a successful answer adds to `requestId`. */
export type Answer = { data?: unknown; transactionId?: string }
export type Handler = (call: WireCall) => Promise<Answer> | Answer
