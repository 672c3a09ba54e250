import type { Input, MutationName } from '@contract/contract'
import { useCallback, useRef, useState } from 'react'
import { mutate } from './call'
import { isOpen, type Outcome } from './outcome'
import { keyFor, settleKey } from './pending-key'

/**
 * Acts that must each happen once. The key is stored before the call and kept until an answer is known, also across
 * a reload. A second tap while one is under way is ignored (`undefined`).
 */
export const useMutations = () => {
  const [busy, setBusy] = useState(false)
  const running = useRef(false)

  const run = useCallback(
    async <N extends MutationName>(name: N, input: Input<N>): Promise<Outcome<N> | undefined> => {
      if (running.current) return undefined
      running.current = true
      setBusy(true)
      const outcome = await mutate(name, input, keyFor(name, input, Date.now()))
      if (!isOpen(outcome)) settleKey(name)
      running.current = false
      setBusy(false)
      return outcome
    },
    [],
  )

  return { run, busy }
}

/** `useMutations` for one act. */
export const useMutation = <N extends MutationName>(name: N) => {
  const { run, busy } = useMutations()
  return { run: useCallback((input: Input<N>) => run(name, input), [run, name]), busy }
}
