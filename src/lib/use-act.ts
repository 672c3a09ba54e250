import type { Input, MutationName, Output } from '@contract/contract'
import { useState } from 'react'
import { UNREACHABLE_WORDS, wordsFor } from './error-words'
import { outdateAll, refreshShown } from './query-cache'
import { useMutation } from './use-mutation'

/** One act of an admin: what it brought, or in words why not. What is shown is read anew after it. */
export const useAct = <N extends MutationName>(name: N) => {
  const { run, busy } = useMutation(name)
  const [trouble, setTrouble] = useState<string>()

  /** @returns null where nothing happened */
  const take = async (input: Input<N>): Promise<Output<N> | null> => {
    setTrouble(undefined)
    const outcome = await run(input)
    if (!outcome) return null
    if (outcome.kind === 'unreachable') setTrouble(UNREACHABLE_WORDS)
    if (outcome.kind === 'refused') setTrouble(wordsFor(outcome.code))
    if (outcome.kind === 'unreachable') return null
    outdateAll()
    refreshShown()
    return outcome.kind === 'ok' ? outcome.data : null
  }

  return { take, busy, trouble }
}
