import type { Call } from '@contract/procedure'

/** How a call leaves the phone. `parting`: the page may close while it is under way. */
type SendOptions = { readonly timeoutMs: number; readonly parting: boolean }

/** Sends one call and resolves with the raw reply; rejects when no answer came. */
export type Send = (call: Call, options: SendOptions) => Promise<unknown>
