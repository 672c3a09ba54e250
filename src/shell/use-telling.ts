import type { NoticeKind } from '@contract/notice-kinds'
import { useState } from 'react'
import { askToSubscribe } from '@/lib/subscribe'
import { useMutation } from '@/lib/use-mutation'
import { useQuery } from '@/lib/use-query'

/** `reject`: not agreed to in WeChat's dialog, which may not even show where that is remembered. */
type Trouble = 'reject' | 'off' | 'failed'

/**
 * Agreeing to be told of some kinds through WeChat. `on` where a message of every kind may be sent;
 * `unknown` until the academy has said what it can tell, and where it can tell none of them.
 */
export const useTelling = (kinds: readonly NoticeKind[]) => {
  const { data, refresh } = useQuery('inbox.overview', {})
  const report = useMutation('inbox.consented')
  const [asking, setAsking] = useState(false)
  const [trouble, setTrouble] = useState<Trouble>()

  const wanted = (data?.subscriptions ?? []).filter(({ kind }) => kinds.includes(kind))
  const missing = wanted.filter(({ left }) => left === 0)

  const ask = async (): Promise<void> => {
    setAsking(true)
    setTrouble(undefined)
    // Straight from the tap: WeChat shows its dialog after nothing else.
    const answer = await askToSubscribe(missing.map(({ templateId }) => templateId))
    setAsking(false)
    if (answer.kind !== 'answered') return setTrouble(answer.kind)
    const agreed = missing.filter(({ templateId }) => answer.accepted.includes(templateId))
    if (agreed.length === 0) return setTrouble('reject')
    const outcome = await report.run({ kinds: agreed.map(({ kind }) => kind) })
    if (outcome && outcome.kind !== 'ok') return setTrouble('failed')
    await refresh()
  }

  const standing = wanted.length === 0 ? 'unknown' : missing.length === 0 ? 'on' : 'asked'
  return { standing, trouble, busy: asking || report.busy, ask } as const
}
