import { contract, type ProcedureName } from '../contract/contract'
import type { Module, Procedure } from '../contract/procedure'
import type { ArrangedTown } from './arranged-town'
import { everyModule } from './modules/every-module'
import type { Arranged, Call, Ready, WritingName } from './modules/needs'

/** What a call of each procedure needs. */
export const everyCall = Object.assign({}, ...Object.values(everyModule).map(({ calls }) => calls)) as {
  readonly [N in ProcedureName]: Call<N>
}

/** Every procedure of the contract. */
export const everyProcedure = Object.keys(everyCall) as ProcedureName[]

/** What the contract says of a procedure. */
export const wordsOf = (name: ProcedureName): Procedure => {
  const [module = '', procedure = ''] = name.split('.')
  const words = (contract as Readonly<Record<string, Module>>)[module]?.[procedure]
  if (!words) throw new Error(`no procedure is called ${name}`)
  return words
}

/** Names of all procedures that write. */
export const writingNames = everyProcedure.filter((name) => wordsOf(name).kind !== 'query') as WritingName[]

/** Is it idempotent by construction, so that it carries no key? */
export const isRepeatable = (name: WritingName): boolean => wordsOf(name).kind === 'repeatable'

const readyCalls: { readonly [N in WritingName]: { readonly ready: Ready<N> } } = everyCall

/** Makes a town ready for one more call of a procedure. @returns a call that is bound to succeed */
export const readyCall = <N extends WritingName>(town: ArrangedTown, name: N): Promise<Arranged<N>> =>
  readyCalls[name].ready(town)
