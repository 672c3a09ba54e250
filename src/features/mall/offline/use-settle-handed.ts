import type { Output } from '@contract/contract'
import { useDidShow } from '@tarojs/taro'
import { useCallback, useEffect, useRef, useState } from 'react'
import { mutate } from '@/lib/call'
import { wordsFor } from '@/lib/error-words'
import { isOpen } from '@/lib/outcome'
import { outdateAll, refreshShown } from '@/lib/query-cache'
import { WHY_WORDS } from '@/lib/voucher-words'
import { type HandedOffline, handedOffline, noteTold } from './handed-outbox'

/** While something waits, the network is tried this often. */
const TRY_EVERY_MS = 15_000

const toldOf = ({ why }: Output<'mall.settleHanded'>): HandedOffline['told'] =>
  why === null ? 'done' : { words: WHY_WORDS[why] }

/** Tells the server what was handed out without a network, one after the other, each once. */
export const useSettleHanded = () => {
  const [handed, setHanded] = useState(handedOffline)
  const running = useRef(false)
  const refresh = useCallback(() => setHanded(handedOffline()), [])

  const settle = useCallback(async () => {
    if (running.current) return
    running.current = true
    let isChanged = false
    for (const { voucherId, leaseId, handedAt, key, told } of handedOffline()) {
      if (told !== 'waiting') continue
      const outcome = await mutate('mall.settleHanded', { voucherId, leaseId, handedAt }, key)
      // No answer: the others would get none either. What the server cannot answer now is told again later.
      if (isOpen(outcome) || outcome.kind === 'unreachable') break
      noteTold(voucherId, outcome.kind === 'ok' ? toldOf(outcome.data) : { words: wordsFor(outcome.code) })
      isChanged = true
    }
    running.current = false
    refresh()
    if (!isChanged) return
    outdateAll()
    void refreshShown()
  }, [refresh])

  const waiting = handed.filter(({ told }) => told === 'waiting').length
  useEffect(() => {
    if (waiting === 0) return
    const timer = setInterval(() => void settle(), TRY_EVERY_MS)
    return () => clearInterval(timer)
  }, [waiting, settle])
  useDidShow(() => void settle())

  return { handed, waiting, settle: () => void settle(), refresh }
}

export type SettleHanded = ReturnType<typeof useSettleHanded>
