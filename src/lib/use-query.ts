import type { ErrorCode, Input, Output, QueryName } from '@contract/contract'
import { useDidHide, useDidShow } from '@tarojs/taro'
import { useCallback, useEffect, useRef, useState } from 'react'
import { isStale, lastAnswer, load, slotOf, whileShown } from './query-cache'

type Trouble<N extends QueryName> =
  | { readonly kind: 'refused'; readonly code: ErrorCode<N>; readonly requestId: string }
  | { readonly kind: 'unreachable' }

/** What a screen knows. `data` is the last good answer and stays while a refresh fails. */
export type QueryState<N extends QueryName> = {
  readonly data: Output<N> | undefined
  readonly trouble: Trouble<N> | undefined
  readonly loading: boolean
  readonly refresh: () => Promise<void>
}

/** Asks once when the screen opens, again on showing it when the answer is stale, and on `refresh`. */
export const useQuery = <N extends QueryName>(name: N, input: Input<N>): QueryState<N> => {
  const slot = slotOf(name, input)
  const [view, setView] = useState<{ slot: string; trouble?: Trouble<N>; loading: boolean }>({
    slot,
    loading: true,
  })
  const current = useRef({ slot, input })
  current.current = { slot, input }

  const refresh = useCallback(async () => {
    const asked = current.current
    // What is on screen keeps its remark until the answer is here; an empty screen shows that it asks again.
    setView((before) => ({
      slot: asked.slot,
      loading: true,
      trouble: before.slot === asked.slot && lastAnswer(asked.slot) ? before.trouble : undefined,
    }))
    const outcome = await load(name, asked.input)
    // The person may have chosen another filter meanwhile: that answer is not for this screen.
    if (current.current.slot !== asked.slot) return
    setView({ slot: asked.slot, loading: false, trouble: outcome.kind === 'ok' ? undefined : outcome })
  }, [name])

  const refreshWhenStale = useCallback(async () => {
    const { slot: shown } = current.current
    if (isStale(shown, Date.now())) await refresh()
    else setView({ slot: shown, loading: false })
  }, [refresh])

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new slot is a new question
  useEffect(() => void refreshWhenStale(), [slot, refreshWhenStale])
  const leaveShown = useRef<() => void>(undefined)
  const leave = useCallback(() => leaveShown.current?.(), [])
  useDidShow(() => {
    leave()
    leaveShown.current = whileShown(refreshWhenStale)
    void refreshWhenStale()
  })
  useDidHide(leave)
  useEffect(() => leave, [leave])

  const mine = view.slot === slot
  return {
    data: lastAnswer(slot) as Output<N> | undefined,
    trouble: mine ? view.trouble : undefined,
    loading: mine ? view.loading : true,
    refresh,
  }
}
