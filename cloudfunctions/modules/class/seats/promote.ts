import { system } from '../../../kernel/actor'
import { command } from '../../../kernel/database'
import { everySeats, type SeatsDocument } from './seats-store'

/** Others who give seats back at the same moment promote too: who loses a race looks again. */
const MAX_TRIES = 40

/** True where a seat that came back has to go to the head of the waiting list, or to whoever comes. */
export const hasToPromote = ({ freed, state }: Pick<SeatsDocument, 'freed' | 'state'>): boolean =>
  freed >= 1 && state === 'open'

/**
 * Gives freed seats to the head of the waiting list, one after the other; where nobody waits, a freed seat is free
 * for anybody. Each is one conditional update that hangs on the head itself, so exactly the head is promoted.
 * @returns the marks that were promoted here
 */
export const promote = async (sessionId: string, now: number): Promise<string[]> => {
  const promoted: string[] = []
  for (let tries = 0; tries < MAX_TRIES; tries += 1) {
    const found = await everySeats.findScoped(system, sessionId)
    if (!found || !hasToPromote(found)) break
    const [head] = found.queue
    const freed = { freed: command.gte(1) }
    if (head === undefined) {
      const back = { freed: command.inc(-1), free: command.inc(1) }
      await everySeats.changeIf(system, sessionId, { ...freed, waiting: 0 }, back)
      continue
    }
    const since = found.pending[head]
    const field = `pending.${head}`
    const isPromoted = await everySeats.changeIf(
      system,
      sessionId,
      { ...freed, 'queue.0': head, [field]: since ?? command.exists(false) },
      {
        freed: command.inc(-1),
        queue: command.shift(),
        waiting: command.inc(-1),
        seated: command.push([head]),
        [field]: now,
        pendingCount: command.inc(since === undefined ? 1 : 0),
      },
    )
    if (isPromoted) promoted.push(head)
  }
  return promoted
}
