import type { MutationName } from '@contract/contract'
import { useDidShow } from '@tarojs/taro'
import { useCallback, useEffect, useRef, useState } from 'react'
import { onNetworkBack } from './leaving'
import type { Answered, Outbox, Outgoing } from './outbox'

/** While something waits, the network is tried this often. */
const TRY_EVERY_MS = 15_000

const standingOf = <T extends Outgoing, N extends MutationName>(box: Outbox<T, N>) => ({
  kept: box.all(),
  waiting: box.waiting().length,
})

/**
 * An act that is kept before it is sent: `put` it, then `sendWaiting`. What waits is sent again when the page is shown,
 * when the network is back, and every quarter of a minute.
 *
 * @param onAnswers told what the server said, of whichever sending; not called where it said nothing
 */
export const useOutbox = <T extends Outgoing, N extends MutationName>(
  box: Outbox<T, N>,
  onAnswers: (answers: readonly Answered<T, N>[]) => void,
) => {
  const [{ kept, waiting }, setStanding] = useState(() => standingOf(box))
  const told = useRef(onAnswers)
  told.current = onAnswers

  const look = useCallback(() => setStanding(standingOf(box)), [box])
  const sendWaiting = useCallback(async () => {
    if (box.waiting().length === 0) return []
    const answers = await box.sendWaiting()
    look()
    if (answers.length > 0) told.current(answers)
    return answers
  }, [box, look])

  useEffect(() => {
    if (waiting === 0) return
    const timer = setInterval(() => void sendWaiting(), TRY_EVERY_MS)
    return () => clearInterval(timer)
  }, [waiting, sendWaiting])
  // What is shown only once its page has its data is not told that the page was shown.
  useEffect(() => void sendWaiting(), [sendWaiting])
  useDidShow(() => void sendWaiting())
  useEffect(() => onNetworkBack(() => void sendWaiting()), [sendWaiting])

  return {
    kept,
    waiting,
    sendWaiting,
    /** @returns null where the phone cannot hold it */
    put: (act: Omit<T, 'key'>): T | null => {
      const item = box.put(act, Date.now())
      look()
      return item
    },
  }
}
