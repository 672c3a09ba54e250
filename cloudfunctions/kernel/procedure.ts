import type { Contract } from '@contract/contract'
import type { ErrorOf, InputOf, OutputOf, Procedure } from '@contract/procedure'
import type { Actor, HolderActor } from './actor'
import { auditEntries } from './audit'
import { Refusal } from './errors'
import type { Account } from './identity'
import { type Keyed, type KeyHome, keyRecords } from './key-record'
import { anyone, type Policy } from './policy'
import type { Rate } from './rate'
import type { TenantDocument } from './tenant'
import type { Transaction } from './transaction'

/** Only `transact` makes one: a mutation that forgot its transaction does not compile. */
declare const committed: unique symbol
export type Committed<Output> = { readonly [committed]: Output }

/**
 * Runs the effect in one transaction; for a mutation its key and the audit entry go with it. `otherwise` tidies
 * up what was done outside of it, when this delivery's transaction did not commit: it was refused, or a twin was
 * faster.
 */
export type Transact<Output> = (
  work: (tx: Transaction) => Promise<Output>,
  otherwise?: () => Promise<unknown>,
) => Promise<Committed<Output>>

type Context<P extends Procedure, A extends Actor> = {
  readonly actor: A
  readonly tenant: TenantDocument
  readonly input: InputOf<P>
  /** The moment of the call, epoch milliseconds: one for the whole call. */
  readonly now: number
  /** The account's openid, for WeChat's own interfaces and its upload folder; stored only sealed, never logged. */
  readonly openId: string
  /** Refuses with a code that this procedure declares. */
  readonly refuse: (code: ErrorOf<P>) => Refusal
}

/** What only those that write get. */
type Writing<Output> = {
  readonly transact: Transact<Output>
  /** The idempotency key: names what is made outside the transaction, so that a repeat makes the same. Empty without one. */
  readonly key: string
  /** The `_id` of the document that keeps the key, and the `keyed` it must carry where the act makes it itself (`keyedBy`). */
  readonly keyedAs: { readonly id: string; readonly keyed: (output: Output) => Keyed }
}

/** The document an act is about: where it is named, an audit entry is written with the effect. */
type AuditSubject<P extends Procedure, A extends Actor> = (actor: A, output: OutputOf<P>) => string

/** What is done in a role is always audited: without a subject it does not compile. */
type Audited<P extends Procedure, A extends Actor> = P['kind'] extends 'query'
  ? { readonly auditSubject?: never }
  : A extends HolderActor
    ? { readonly auditSubject: AuditSubject<P, A> }
    : { readonly auditSubject?: AuditSubject<P, A> }

type Options<P extends Procedure, A extends Actor, E> = Audited<P, A> & {
  readonly allow: Policy<A>
  /** What can be asked for before it is known who asks, to save a round trip; nothing of it may leave unscoped. */
  readonly early?: (account: Account, input: InputOf<P>) => Promise<E>
  readonly rate?: Rate
  /** The collection of the document that the act creates and that remembers its key, so that no key record is needed. */
  readonly keyedBy?: KeyHome
}

type Early<E> = { readonly early: E }

type Run<P extends Procedure, A extends Actor, E> = P['kind'] extends 'query'
  ? (context: Context<P, A> & Early<E>) => Promise<OutputOf<P>>
  : (context: Context<P, A> & Early<E> & Writing<OutputOf<P>>) => Promise<Committed<OutputOf<P>>>

/** A procedure as the pipeline sees it, its own types folded away. */
export type Handler<P extends Procedure = Procedure> = {
  readonly words: P
  readonly allow: Policy<Actor>
  readonly rate: Rate | undefined
  readonly early: ((account: Account, input: unknown) => Promise<unknown>) | undefined
  readonly auditSubject: ((actor: Actor, output: unknown) => string) | undefined
  readonly keyHome: KeyHome
  readonly run: (context: Context<Procedure, Actor> & Early<unknown> & Writing<unknown>) => Promise<unknown>
}

/** Joins a procedure's words with its policy and its act. */
export const procedure = <P extends Procedure, A extends Actor, E = undefined>(
  words: P,
  options: Options<P, A, E>,
  run: Run<P, A, E>,
): Handler<P> => ({
  words,
  allow: options.allow,
  rate: options.rate,
  early: options.early as Handler['early'],
  // The pipeline calls both only with what `allow` and the schemas of these very words let through.
  auditSubject: options.auditSubject as Handler['auditSubject'],
  keyHome: options.keyedBy ?? (options.auditSubject ? auditEntries : keyRecords),
  run: run as Handler['run'],
})

type OpenContext<P extends Procedure> = Pick<Context<P, Actor>, 'input' | 'now' | 'refuse'>

/** Joins an open query's words with its act, which learns nothing of who asks. */
export const openProcedure = <P extends Procedure & { readonly open: true }>(
  words: P,
  rate: Rate,
  run: (context: OpenContext<P>) => Promise<OutputOf<P>>,
): Handler<P> => ({
  words,
  rate,
  allow: anyone,
  auditSubject: undefined,
  keyHome: keyRecords,
  early: undefined,
  run: run as Handler['run'],
})

export const refuseWith = (code: string): Refusal => new Refusal(code)

/** Every procedure of the contract has a handler: a missing one does not compile. */
export type HandlersOf<C extends Contract> = {
  readonly [M in keyof C]: {
    readonly [P in keyof C[M]]: C[M][P] extends Procedure ? Handler<C[M][P]> : never
  }
}
