import type { Contract, Input, MutationName, ProcedureName, RepeatableName } from '../../contract/contract'
import type { Role } from '../../contract/rules/roles'
import type { ArrangedTown } from '../arranged-town'
import type { Things } from '../things'
import type { Town } from '../town'
import type { CaseKit, MakeCase } from '../transitions/case-kit'
import type { Subject } from '../transitions/expected'

/** Every procedure that writes. */
export type WritingName = MutationName | RepeatableName

/** What one call may cost at most, whatever the data: SDK requests, their sequential depth, documents examined. */
type Costs = { readonly requests: number; readonly depth: number; readonly documents: number }

/** A call that is bound to succeed. */
export type Arranged<N extends ProcedureName> = { readonly handle: string; readonly input: Input<N> }

/** Makes the town ready for one more call of a procedure: each time with a new effect. */
export type Ready<N extends ProcedureName> = (town: ArrangedTown) => Promise<Arranged<N>>

/** A role, or either of two. */
export type Held = Role | 'cadreOrAdmin'
/** The least that somebody has to be to get an answer: any WeChat account, who agreed to the guide, a member, a holder. */
export type Door = 'anyone' | 'consented' | 'member' | Held

type Common<N extends ProcedureName> = {
  /** Who may call it: what has to be, whatever the code says. */
  readonly door: Door
  /** The actor's look-up included. */
  readonly costs: Costs
  /** How it is called with somebody's things. */
  readonly named: (things: Things) => Input<N>
  /** A call that costs more than those that the other fields lead to. */
  readonly dearer?: (town: ArrangedTown, things: Things) => Promise<Arranged<N>>
}

type Writing<N extends ProcedureName> = Common<N> & {
  readonly ready: Ready<N>
  /** How a step is tried on a case, where naming it is not enough. */
  readonly tried?: (things: Things, town: Town) => Input<N> | Promise<Input<N>>
}

type Reading<N extends ProcedureName> = Common<N> & {
  /** Who is shown `lin`'s things; `lin` himself unless said otherwise, nobody where it shows other things. */
  readonly by?: readonly string[]
}

/** What a call of a procedure needs. */
export type Call<N extends ProcedureName> = N extends WritingName ? Writing<N> : Reading<N>

/** One entry for each procedure of a module: one that is missing does not compile. */
export type CallsOf<M extends keyof Contract> = {
  readonly [N in Extract<ProcedureName, `${M}.${string}`>]: Call<N>
}

/** Ids that a call can name: what is one member's own, and what his whole tenant shares. */
export type Ids = {
  readonly own?: Readonly<Record<string, string>>
  readonly shared?: Readonly<Record<string, string>>
}

/** Somebody who has one of everything. `text` stands in his own words, and nowhere else. */
type Victim = { readonly memberId: string; readonly text: string }

type Leaving<I> = {
  /** Lets `lin` of 一舟 in 姜山 have one of each thing that can be named, alive. */
  readonly leave: (town: Town, victim: Victim) => Promise<I>
}

/** What a module's procedures need, and what is left by them. */
export type Needs<M extends keyof Contract, I extends Ids = Record<never, never>> = {
  readonly calls: CallsOf<M>
  /** Leaves in the other collections of the module what no call names. */
  readonly leaveRest?: (town: Town, things: Things) => Promise<void>
  /** Cases of the module's flows in any state, past the functions. */
  readonly cases?: (kit: CaseKit) => { readonly [S in Subject]?: MakeCase }
} & (keyof I extends never ? unknown : Leaving<I>)
