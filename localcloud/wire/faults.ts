import type { CloudError } from '../engine/cloud-error'

/** One request on the wire, at the moment it arrives. */
type Moment = {
  functionName: string
  /** Of the call it belongs to. */
  requestId: string
  action: string
  collection: string
  /** 1 for the first request of its call. */
  nth: number
}

/**
 * What is done to a request:
 * `killBefore` and `killAfter` end the function instance before or after the cloud has acted;
 * `conflict` aborts the transaction and answers TransactionConflict, at any action, the commit too;
 * `loseReply` acts and then cuts the connection; `refuse` answers an error without acting.
 */
export type Fault =
  | { kind: 'killBefore' }
  | { kind: 'killAfter' }
  | { kind: 'conflict' }
  | { kind: 'loseReply' }
  | { kind: 'refuse'; error: CloudError }

/** Decides on every request; null lets it pass. The same decisions replay the same failure. */
export type FaultPlan = (moment: Moment) => Fault | null
