import type { ErrorCode, Output, ProcedureName } from '@contract/contract'

/** How a call ended. `unreachable`: no answer came, so whether it had an effect is not known. */
export type Outcome<N extends ProcedureName> =
  | { readonly kind: 'ok'; readonly data: Output<N>; readonly at: number }
  | { readonly kind: 'refused'; readonly code: ErrorCode<N>; readonly requestId: string }
  | { readonly kind: 'unreachable' }

/** Codes after which the same call, with the same key, may be sent again. */
const RETRYABLE: readonly string[] = ['BUSY', 'INTERNAL']

/** Whether a repeat with the same key can bring another answer. */
export const isOpen = (outcome: Outcome<ProcedureName>): boolean =>
  outcome.kind === 'unreachable' || (outcome.kind === 'refused' && RETRYABLE.includes(outcome.code))
