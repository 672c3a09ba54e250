import type { ErrorCode, Input, MutationName, Output } from '@contract/contract'
import { useState } from 'react'
import { UNREACHABLE_WORDS, wordsFor } from './error-words'
import { outdateAll, refreshShown } from './query-cache'
import { useMutations } from './use-mutation'

/** What is said instead of the usual words for a code. */
export type RefusalWords = { readonly [C in ErrorCode]?: string }

/** Acts, one at a time: what each brought, or in words why not. What is shown is read anew after it. */
export const useActs = (refusalWords: RefusalWords = {}) => {
  const { run, busy } = useMutations()
  const [trouble, setTrouble] = useState<string>()

  /** @returns null where nothing happened; `reread` settles once what is shown is what came of it */
  const carryOut = async <N extends MutationName>(name: N, input: Input<N>) => {
    setTrouble(undefined)
    const outcome = await run(name, input)
    if (!outcome) return null
    if (outcome.kind === 'unreachable') setTrouble(UNREACHABLE_WORDS)
    if (outcome.kind === 'refused') setTrouble(refusalWords[outcome.code] ?? wordsFor(outcome.code))
    if (outcome.kind === 'unreachable') return null
    outdateAll()
    const reread = refreshShown()
    return { data: outcome.kind === 'ok' ? outcome.data : null, reread }
  }

  return { carryOut, busy, trouble }
}

/** `useActs` for one act. */
export const useAct = <N extends MutationName>(name: N) => {
  const { carryOut, ...standing } = useActs()

  /** @returns null where nothing happened */
  const take = async (input: Input<N>): Promise<Output<N> | null> =>
    (await carryOut(name, input))?.data ?? null

  return { take, ...standing }
}
