import type { Input, MutationName } from '@contract/contract'
import { useState } from 'react'
import { type RefusalWords, useActs } from './use-act'

type Acts = { readonly [step: string]: MutationName }

/**
 * The steps of an action bar: which procedure takes each, and with what. It stays busy until the page shows what came
 * of the step. A step that is not named here has a form of its own.
 *
 * @param inputs by step; `reason` is empty where the flow asks for none
 */
export const useSteps = <A extends Acts>(
  acts: A,
  inputs: (reason: string) => { readonly [S in keyof A]: Input<A[S]> },
  refusalWords?: RefusalWords,
) => {
  const { carryOut, busy, trouble } = useActs(refusalWords)
  const [reading, setReading] = useState(false)

  /** @returns whether the step was taken */
  const take = async (step: string, reason: string): Promise<boolean> => {
    const name = acts[step]
    if (!name) return false
    const done = await carryOut(name, inputs(reason)[step] as Input<MutationName>)
    setReading(true)
    await done?.reread
    setReading(false)
    return Boolean(done?.data)
  }

  return { take, busy: busy || reading, trouble }
}
