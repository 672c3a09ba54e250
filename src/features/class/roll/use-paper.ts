import type { Input, Output } from '@contract/contract'
import { useState } from 'react'
import { call } from '@/lib/call'
import { UNREACHABLE_WORDS, wordsFor } from '@/lib/error-words'
import { outdateAll } from '@/lib/query-cache'
import { useMutation } from '@/lib/use-mutation'

type Line = Input<'class.matchList'>['lines'][number]
type Found = Output<'class.matchList'>['lines'][number]
export type PaperLine = Line & Found

type Signing = { readonly done: number; readonly of: number }

const REASON = '照纸质签到表'

/** 纸质签到表: looked up first, then signed for one by one; what was done is done, whatever happens to the next. */
export const usePaper = (sessionId: string) => {
  const [lines, setLines] = useState<readonly PaperLine[]>()
  const [looking, setLooking] = useState(false)
  const [signing, setSigning] = useState<Signing>()
  const [trouble, setTrouble] = useState<string>()
  const signFor = useMutation('class.signFor')

  const look = async (asked: readonly Line[]): Promise<readonly PaperLine[] | null> => {
    setTrouble(undefined)
    setLooking(true)
    const outcome = await call('class.matchList', { sessionId, lines: [...asked] })
    setLooking(false)
    if (outcome.kind !== 'ok') {
      setTrouble(outcome.kind === 'refused' ? wordsFor(outcome.code) : UNREACHABLE_WORDS)
      return null
    }
    const found = asked.flatMap((line, at) => {
      const one = outcome.data.lines[at]
      return one ? [{ ...line, ...one }] : []
    })
    setLines(found)
    return found
  }

  /** @returns why it stopped before the end, in words */
  const signAll = async (enrolmentIds: readonly string[]): Promise<string | undefined> => {
    for (const [at, enrolmentId] of enrolmentIds.entries()) {
      setSigning({ done: at, of: enrolmentIds.length })
      const outcome = await signFor.run({ enrolmentId, act: 'in', reason: REASON })
      if (!outcome || outcome.kind === 'unreachable') return UNREACHABLE_WORDS
      // Somebody who has left in between is shown so afterwards; the others are not kept waiting for him.
      if (outcome.kind === 'refused' && outcome.code !== 'WRONG_STATE') return wordsFor(outcome.code)
    }
    return undefined
  }

  return {
    lines,
    looking,
    signing,
    trouble,
    look,
    sign: async () => {
      const before = lines ?? []
      const stopped = await signAll(before.flatMap(({ enrolmentId }) => enrolmentId ?? []))
      setSigning(undefined)
      outdateAll()
      await look(before.map(({ name, phoneTail }) => ({ name, phoneTail })))
      if (stopped) setTrouble(stopped)
    },
    again: () => {
      setLines(undefined)
      setTrouble(undefined)
    },
  }
}
