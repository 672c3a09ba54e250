import type { CloudError } from '../engine/cloud-error'

/** One request on the wire, at the moment it arrives. */
export type RequestMoment = {
  functionName: string
  requestId: string
  /** Which delivery of which call it belongs to; see `CallMoment`. */
  call: string
  action: string
  /** The collection, or the interface of `wx.openApi`. */
  collection: string
  inTransaction: boolean
  /** 1 for the first request of its call. */
  nth: number
  /** How many of its call's earlier requests are still being answered. */
  beside: number
}

/**
 * What is done to a request:
 * `killBefore` and `killAfter` end the function instance before or after the cloud has acted;
 * `conflict` aborts the transaction and answers TransactionConflict, at any action, the commit too;
 * `loseReply` acts and then cuts the connection; `refuse` answers an error without acting;
 * `delay` lets real time pass before the cloud acts, `clockJump` virtual time, backwards too;
 * `openApiDown` answers WeChat's system error, to `wx.openApi` only.
 */
export type RequestFault =
  | { kind: 'killBefore' }
  | { kind: 'killAfter' }
  | { kind: 'conflict' }
  | { kind: 'loseReply' }
  | { kind: 'refuse'; error: CloudError }
  | { kind: 'delay'; ms: number }
  | { kind: 'clockJump'; ms: number }
  | { kind: 'openApiDown' }

/** One call of a function, before it is delivered. */
type CallMoment = {
  functionName: string
  /** `1` for the first call since the plan was set; a second delivery of it is `1+`. */
  call: string
}

/**
 * What is done to a call: it reaches the function twice, at once or (`later`) just before the next call of the same
 * function does. The caller hears the first delivery's answer.
 */
export type CallFault = { kind: 'deliverTwice'; when: 'together' | 'later' }

/** Decides on every request, every call, or both; null lets it pass. The same decisions replay the same failure. */
export type FaultPlan = {
  readonly ofRequest?: (moment: RequestMoment) => RequestFault | null
  readonly ofCall?: (moment: CallMoment) => CallFault | null
  /** What the console shows of it. */
  readonly seed?: number
  readonly rates?: Readonly<Record<string, number>>
}
