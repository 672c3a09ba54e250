import type { Input, Output } from '@contract/contract'
import { useState } from 'react'
import { UNREACHABLE_WORDS, wordsFor } from '@/lib/error-words'
import { outdateAll } from '@/lib/query-cache'
import { useMutation } from '@/lib/use-mutation'
import { checkTyped, type Typed, type Wrong } from './bind-check'

type Props = { onBound: (bound: Output<'member.bind'>) => void; onChanged: () => Promise<void> }

/** What the form holds and what pressing does. */
export const useBind = ({ onBound, onChanged }: Props) => {
  const bind = useMutation('member.bind')
  const [typed, setTyped] = useState<Typed>({ name: '', phone: '', rosterCode: '' })
  const [wrong, setWrong] = useState<Wrong>({})
  const [trouble, setTrouble] = useState<string>()

  const send = async (proof: Input<'member.bind'>['proof']) => {
    setTrouble(undefined)
    const outcome = await bind.run({ name: typed.name.trim(), proof })
    if (!outcome) return
    if (outcome.kind === 'unreachable') return setTrouble(UNREACHABLE_WORDS)
    outdateAll()
    if (outcome.kind === 'ok') return onBound(outcome.data)
    setTrouble(wordsFor(outcome.code))
    // Bound already (an earlier try arrived after all) or the guide changed: show what is now true.
    if (outcome.code === 'ALREADY_BOUND' || outcome.code === 'CONSENT_NEEDED') await onChanged()
  }

  /** Whether all that is needed is filled in; marks what is not. */
  const check = (byRoster: boolean): boolean => {
    const found = checkTyped(typed, byRoster)
    setWrong(found)
    return Object.keys(found).length === 0
  }

  return {
    typed,
    wrong,
    trouble,
    busy: bind.busy,
    type: (change: Partial<Typed>) => {
      setTyped((now) => ({ ...now, ...change }))
      setWrong({})
    },
    say: setTrouble,
    ready: () => check(false),
    byPhoneCode: (phoneCode: string) => {
      if (check(false)) void send({ by: 'wechat', phoneCode })
    },
    byRoster: () => {
      if (check(true)) void send({ by: 'roster', phone: typed.phone, rosterCode: typed.rosterCode })
    },
  }
}

export type Bind = ReturnType<typeof useBind>
