import type { Input, MutationName, ProcedureName, QueryName, RepeatableName } from '@contract/contract'
import type { Call } from '@contract/procedure'
import { isOpen, type Outcome } from './outcome'
import type { Send } from './transport-types'

/** Longest wait for one answer, in milliseconds. */
const TIMEOUT_MS = 10_000

/** Pauses before the second and the third try, in milliseconds. */
const BACK_OFF_MS = [400, 1_200] as const

type Surroundings = {
  readonly send: Send
  readonly wait: (ms: number) => Promise<void>
  readonly now: () => number
  /** Told the server's time at every answer. */
  readonly heard: (at: number) => void
}

const isReply = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && 'ok' in value

/** Reads the envelope. Its data was made by the contract's own output type, so it is not checked again. */
const readReply = <N extends ProcedureName>(reply: unknown): Outcome<N> => {
  if (!isReply(reply)) return { kind: 'unreachable' }
  if (reply.ok === true) return { kind: 'ok', data: reply.data, at: reply.at } as Outcome<N>
  return { kind: 'refused', code: reply.code, requestId: String(reply.requestId ?? '') } as Outcome<N>
}

/**
 * The typed client. No method throws: every way a call can end is an `Outcome`.
 * `wait` and `now` are injected, so that tests need no real time.
 */
export const createClient = ({ send, wait, now, heard }: Surroundings) => {
  const once = async <N extends ProcedureName>(call: Call, parting: boolean): Promise<Outcome<N>> => {
    try {
      const reply = await send(call, { timeoutMs: TIMEOUT_MS, parting })
      if (isReply(reply) && typeof reply.at === 'number') heard(reply.at)
      return readReply<N>(reply)
    } catch {
      return { kind: 'unreachable' }
    }
  }

  const persistently = async <N extends ProcedureName>(call: Call): Promise<Outcome<N>> => {
    const startedAt = now()
    let outcome = await once<N>(call, false)
    for (const pause of BACK_OFF_MS) {
      // Who has waited a whole timeout must be told, not kept waiting for another one.
      if (!isOpen(outcome) || now() - startedAt >= TIMEOUT_MS) return outcome
      await wait(pause)
      outcome = await once<N>(call, false)
    }
    return outcome
  }

  return {
    /** A query, repeated at most twice when no answer came or the server was busy. */
    call: <N extends QueryName>(procedure: N, input: Input<N>) => persistently<N>({ procedure, input }),

    /** A mutation under an idempotency key that the caller has stored; repeats carry the same key. */
    mutate: <N extends MutationName>(procedure: N, input: Input<N>, key: string) =>
      persistently<N>({ procedure, input, key }),

    /** A call that is idempotent by construction. One try: its caller keeps the data and comes again. */
    repeat: <N extends RepeatableName>(procedure: N, input: Input<N>, parting = false) =>
      once<N>({ procedure, input }, parting),
  }
}
