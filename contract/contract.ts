import { announcement } from './announcement'
import { certificate } from './certificate'
import { claim } from './claim'
import { classes } from './class'
import { course } from './course'
import { feedback } from './feedback'
import { home } from './home'
import { inbox } from './inbox'
import { jobs } from './jobs'
import { lecturer } from './lecturer'
import { ledger } from './ledger'
import { mall } from './mall'
import { member } from './member'
import type { AlwaysOnModule, SwitchableModule } from './modules'
import { organisation } from './organisation'
import { points } from './points'
import type { ErrorOf, InputOf, Module, OutputOf, Procedure } from './procedure'
import { quiz } from './quiz'
import { rank } from './rank'
import { replay } from './replay'

/**
 * Every word both sides speak. A procedure's full name is `module.procedure`. Every module is in one of the two
 * lists of `modules.ts`: it can be switched off, or it cannot.
 */
export const contract = {
  home,
  member,
  course,
  replay,
  class: classes,
  quiz,
  certificate,
  points,
  claim,
  lecturer,
  rank,
  ledger,
  mall,
  feedback,
  inbox,
  announcement,
  organisation,
  jobs,
} as const satisfies Readonly<Record<AlwaysOnModule | SwitchableModule, Module>>
export type Contract = typeof contract

type UnionToIntersection<U> = (U extends unknown ? (u: U) => void : never) extends (i: infer I) => void
  ? I
  : never

type Flat = UnionToIntersection<
  {
    [M in keyof Contract]: {
      [P in keyof Contract[M] as `${M & string}.${P & string}`]: Contract[M][P]
    }
  }[keyof Contract]
>

type OfKind<K extends Procedure['kind']> = {
  [N in keyof Flat]: Flat[N] extends { kind: K } ? N : never
}[keyof Flat]

export type ProcedureName = keyof Flat
export type QueryName = OfKind<'query'>
export type MutationName = OfKind<'mutation'>
export type RepeatableName = OfKind<'repeatable'>

type At<N extends ProcedureName> = Flat[N] extends Procedure ? Flat[N] : never
export type Input<N extends ProcedureName> = InputOf<At<N>>
export type Output<N extends ProcedureName> = OutputOf<At<N>>
export type ErrorCode<N extends ProcedureName = ProcedureName> = ErrorOf<At<N>>
