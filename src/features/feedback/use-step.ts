import type { Input } from '@contract/contract'
import { useState } from 'react'
import { UNREACHABLE_WORDS, wordsFor } from '@/lib/error-words'
import type { Outcome } from '@/lib/outcome'
import { outdateAll } from '@/lib/query-cache'
import { useMutation } from '@/lib/use-mutation'

type StepName = 'feedback.reply' | 'feedback.rate'

/** Somebody else was faster: what is shown has just been read anew. */
export const OVERTAKEN_WORDS = '这条意见刚刚有人办过，下面已是最新情况。'

type Props = {
  /** Reads the ticket anew. */
  readonly refresh: () => Promise<void>
  readonly say: (words: string | undefined) => void
}

const wordsOf = (outcome: Outcome<StepName>): string | undefined => {
  if (outcome.kind === 'unreachable') return UNREACHABLE_WORDS
  if (outcome.kind === 'ok') return undefined
  return outcome.code === 'WRONG_STATE' ? OVERTAKEN_WORDS : wordsFor(outcome.code)
}

/** A step on a ticket. Whatever came of it, the ticket is read anew; what went wrong is said in words. */
export const useStep = <N extends StepName>(name: N, { refresh, say }: Props) => {
  const mutation = useMutation(name)
  const [reading, setReading] = useState(false)

  /** @returns whether the step was taken */
  const take = async (input: Input<N>): Promise<boolean> => {
    say(undefined)
    const outcome = await mutation.run(input)
    if (!outcome) return false
    if (outcome.kind !== 'unreachable') {
      setReading(true)
      outdateAll()
      await refresh()
      setReading(false)
    }
    say(wordsOf(outcome as Outcome<StepName>))
    return outcome.kind === 'ok'
  }

  return { take, busy: mutation.busy || reading }
}
