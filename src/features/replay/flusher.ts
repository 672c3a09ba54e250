import { repeat } from '@/lib/call'
import type { Outcome } from '@/lib/outcome'
import { outdateAll, refreshShown } from '@/lib/query-cache'
import { isUnsaved } from './batch'
import { batches, batchOf, confirm, forget } from './outbox'

export type FlushOutcome = Outcome<'replay.flush'>

/** The contract takes at most this many segments in one call. */
const SEGMENTS_PER_CALL = 60

/** Calls in a row for one session: 300 segments are five calls. */
const MAX_CALLS = 5

/**
 * Refusals that no later try can change. Any other one (too often, consent asked for anew, module
 * switched off) may pass, so what was watched stays on the phone.
 */
const NEVER_TAKEN: readonly string[] = ['INVALID_INPUT', 'NOT_FOUND', 'FORBIDDEN']

const sendOnce = async (sessionId: string, parting: boolean): Promise<FlushOutcome | undefined> => {
  const batch = batchOf(sessionId)
  if (!batch || !isUnsaved(batch)) return undefined
  const segments = batch.segments.slice(0, SEGMENTS_PER_CALL)
  const { positionSeconds } = batch
  const outcome = await repeat(
    'replay.flush',
    { sessionId, segments: [...segments], positionSeconds },
    parting,
  )
  if (outcome.kind === 'ok') {
    confirm(sessionId, segments, positionSeconds)
    outdateAll()
  } else if (outcome.kind === 'refused' && NEVER_TAKEN.includes(outcome.code)) {
    forget(sessionId)
  }
  return outcome
}

const sendAll = async (sessionId: string): Promise<FlushOutcome | undefined> => {
  let last: FlushOutcome | undefined
  for (let calls = 0; calls < MAX_CALLS; calls++) {
    const outcome = await sendOnce(sessionId, false)
    if (!outcome) return last
    last = outcome
    if (outcome.kind !== 'ok') return last
  }
  return last
}

let tail: Promise<unknown> = Promise.resolve()

/** Hands a session's segments in, one flush after the other. Undefined when there was nothing to save. */
export const flush = (sessionId: string): Promise<FlushOutcome | undefined> => {
  const turn = tail.then(() => sendAll(sessionId))
  tail = turn.catch(() => undefined)
  return turn
}

/** The page is going away: sends at once, beside a flush under way. A repeat changes nothing. */
export const flushParting = async (sessionId: string): Promise<FlushOutcome | undefined> => {
  const outcome = await sendOnce(sessionId, true)
  // The page behind was shown before this arrived, and may have read the progress without it.
  if (outcome?.kind === 'ok') void refreshShown()
  return outcome
}

/** Hands in what earlier sessions left on the phone, and forgets those that are saved. */
export const flushLeftovers = async (activeSessionId?: string): Promise<void> => {
  for (const { sessionId } of batches()) {
    if (sessionId === activeSessionId) continue
    const outcome = await flush(sessionId)
    if (outcome?.kind === 'unreachable') return
    // The page in front may have been read before these seconds arrived.
    if (outcome?.kind === 'ok') void refreshShown()
    const left = batchOf(sessionId)
    if (left && !isUnsaved(left)) forget(sessionId)
  }
}
