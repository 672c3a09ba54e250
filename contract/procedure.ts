import type * as v from 'valibot'

/**
 * How the two sides describe a procedure. The server is `satisfies HandlersOf<typeof contract>`,
 * the client is `call<K extends QueryName>`: no generated code stands between them.
 */
export type Schema = v.BaseSchema<unknown, unknown, v.BaseIssue<unknown>>

/** Errors that any procedure may answer. Each comment says when it happens and how to recover. */
export type CommonErrorCode =
  /** The input is not of the procedure's schema, or larger than 16 KB. A programming error: mend the caller. */
  | 'INVALID_INPUT'
  /** No such procedure on this server: the client is newer or older. Update the mini-program. */
  | 'UNKNOWN_PROCEDURE'
  /** The call carries no WeChat identity. Open the page inside WeChat. */
  | 'NO_IDENTITY'
  /** The privacy guide in force has not been agreed to. Show it, then `member.consent`. */
  | 'CONSENT_NEEDED'
  /** The caller is not bound to a roster yet. Lead to 实名绑定. */
  | 'NOT_BOUND'
  /** The policy does not allow this actor to do this. Nothing to retry. */
  | 'FORBIDDEN'
  /** It does not exist, or lies outside the actor's scope: the two are never told apart. */
  | 'NOT_FOUND'
  /** The tenant has switched this module off. Hide its entry. */
  | 'MODULE_OFF'
  /** Too many tries in this time window. Wait, then try again. */
  | 'TOO_OFTEN'
  /** The idempotency key was used before with another input. Make a new key for a new act. */
  | 'KEY_REUSED'
  /** Others were writing the same thing all the time. Nothing happened: try again with the same key. */
  | 'BUSY'
  /** Something broke on our side. The outcome is unknown: try again with the same key. */
  | 'INTERNAL'

/** What a procedure promises, apart from what it does. */
export type Procedure = {
  readonly kind: 'query' | 'mutation' | 'repeatable'
  readonly input: Schema
  readonly output: Schema
  readonly errors: readonly string[]
  /** It asks for no identity: whoever holds the word that it is asked with gets the answer. */
  readonly open?: true
}

/** One module of the contract: procedure name → procedure. */
export type Module = Readonly<Record<string, Procedure>>

type Definition<I extends Schema, O extends Schema, E extends string> = {
  readonly input: I
  readonly output: O
  readonly errors: readonly E[]
}

/** Reads only. Needs no key, may be repeated at will. */
export const query = <I extends Schema, O extends Schema, const E extends string>(
  definition: Definition<I, O, E>,
) => ({
  kind: 'query' as const,
  ...definition,
})

/** Reads only, for anybody, with an identity or without one. The answer must hold nothing that a stranger may not know. */
export const openQuery = <I extends Schema, O extends Schema, const E extends string>(
  definition: Definition<I, O, E>,
) => ({
  kind: 'query' as const,
  open: true as const,
  ...definition,
})

/** Writes once per idempotency key: same key, same input → the same reply and one effect. */
export const mutation = <I extends Schema, O extends Schema, const E extends string>(
  definition: Definition<I, O, E>,
) => ({
  kind: 'mutation' as const,
  ...definition,
})

/** Writes, and is idempotent by construction: a repeat changes nothing, so it carries no key. */
export const repeatable = <I extends Schema, O extends Schema, const E extends string>(
  definition: Definition<I, O, E>,
) => ({
  kind: 'repeatable' as const,
  ...definition,
})

export type InputOf<P extends Procedure> = v.InferOutput<P['input']>
export type OutputOf<P extends Procedure> = v.InferOutput<P['output']>
export type ErrorOf<P extends Procedure> = P['errors'][number] | CommonErrorCode

/** What comes back from every call. `at` is the server's clock, epoch milliseconds. */
export type Reply<Data, Code extends string> =
  | { readonly ok: true; readonly data: Data; readonly requestId: string; readonly at: number }
  | { readonly ok: false; readonly code: Code; readonly requestId: string; readonly at: number }

/** What goes out with every call. `key` is the idempotency key, required by mutations. */
export type Call = {
  readonly procedure: string
  readonly input: unknown
  readonly key?: string
}
