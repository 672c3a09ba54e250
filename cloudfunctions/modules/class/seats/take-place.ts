import { classLimits } from '@contract/rules/class-limits'
import type { Actor } from '../../../kernel/actor'
import { command } from '../../../kernel/database'
import { seats } from './seats-store'

/** A rush beyond this many unsettled enrolments of one session is told BUSY: the document stays small. */
const MAX_PENDING = 1_000
/** Between the two looks a seat may have become free, or the last one gone. */
const MAX_TRIES = 3

type Place = { readonly sessionId: string; readonly mark: string; readonly at: number }

/**
 * Takes a seat, or where all are taken the end of the waiting list: one conditional update at the seats, outside of
 * the transaction that writes the enrolment and as its last step before the commit. A seat that was given back is
 * `freed` and not `free` until the waiting list is empty, so nobody who comes now overtakes those who wait.
 */
export const takePlace = async (
  actor: Actor,
  { sessionId, mark, at }: Place,
): Promise<'seated' | 'waiting' | 'full' | 'closed' | 'crowded'> => {
  const within = { state: 'open', pendingCount: command.lt(MAX_PENDING) }
  const noted = { pendingCount: command.inc(1), [`pending.${mark}`]: at }
  for (let tries = 0; tries < MAX_TRIES; tries += 1) {
    const seat = { free: command.inc(-1), seated: command.push([mark]), ...noted }
    if (await seats.changeIf(actor, sessionId, { ...within, free: command.gte(1) }, seat)) return 'seated'
    const room = { ...within, free: command.lt(1), waiting: command.lt(classLimits.waiting) }
    const end = { waiting: command.inc(1), queue: command.push([mark]), ...noted }
    if (await seats.changeIf(actor, sessionId, room, end)) return 'waiting'
  }
  const found = await seats.findScoped(actor, sessionId)
  if (found?.state !== 'open') return 'closed'
  return found.free < 1 && found.waiting >= classLimits.waiting ? 'full' : 'crowded'
}
