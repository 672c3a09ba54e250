import type { Input } from '@contract/contract'
import { classLimits } from '@contract/rules/class-limits'
import { seatSource, spokenOfHash, spokenSource, spokenStep } from '@contract/rules/class-qr'
import { impossible } from '@contract/rules/impossible'
import { turnOfHash } from '@contract/rules/turn'
import { isTurnAt, turnHash, turnSeed } from '../../../kernel/turn'

type Seen = Input<'class.checkIn'>['seen']

/** A phone's clock may be so much ahead. */
const AHEAD_MS = 60_000
/** A spoken code counts for as long again after its five minutes: it takes time to be typed. */
const SPOKEN_BEFORE = [0, -1] as const

/** The seed of one class's QR and spoken code. */
export const seedOf = (sessionId: string): string => turnSeed('classTurn', sessionId)

const isSpokenNow = (sessionId: string, code: string, now: number): boolean =>
  SPOKEN_BEFORE.some(
    (before) => spokenOfHash(turnHash(spokenSource(seedOf(sessionId), spokenStep(now) + before))) === code,
  )

const isSeatWord = (sessionId: string, seat: number, word: string): boolean =>
  turnOfHash(turnHash(seatSource(seedOf(sessionId), seat))) === word

/**
 * The moment at which something was seen that only who was there could see. A scan that was kept on a phone without
 * a network has its own moment: the turn has to be the one of then.
 *
 * @returns the moment, or the code that it is refused with
 */
export const momentSeen = (
  sessionId: string,
  seen: Seen,
  now: number,
): number | 'SENT_TOO_LATE' | 'CLASS_QR_OLD' | 'SEAT_UNKNOWN' | 'SPOKEN_WRONG' => {
  if (seen.by === 'spoken') return isSpokenNow(sessionId, seen.code, now) ? now : 'SPOKEN_WRONG'
  if (seen.at > now + AHEAD_MS || seen.at < now - classLimits.sentLateMs) return 'SENT_TOO_LATE'
  const at = Math.min(seen.at, now)
  switch (seen.by) {
    case 'seat':
      return isSeatWord(sessionId, seen.seat, seen.word) ? at : 'SEAT_UNKNOWN'
    case 'qr':
      return isTurnAt(seedOf(sessionId), seen.turn, seen.at) ? at : 'CLASS_QR_OLD'
    default:
      return impossible(seen)
  }
}
