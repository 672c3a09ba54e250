import { system } from '../../../kernel/actor'
import { command } from '../../../kernel/database'
import { everyEnrolment } from '../enrolment/enrolment-store'
import { confirmPromotion, tellCalledOff } from './confirm'
import { enrolmentOf } from './mark'
import { everySeats, type SeatsDocument } from './seats-store'

/** What takes a mark out of the seats, and under which condition; nothing where it is in neither list. */
const removalOf = ({ seated, queue }: SeatsDocument, mark: string) => {
  if (seated.includes(mark))
    return { while: { seated: mark }, change: { seated: command.pull(mark), freed: command.inc(1) } }
  if (queue.includes(mark))
    return { while: { queue: mark }, change: { queue: command.pull(mark), waiting: command.inc(-1) } }
  return { while: {}, change: {} }
}

/**
 * Makes seats and enrolment agree about one pending mark, and ends its pending. Who was promoted is told; whose
 * enrolment left, or never was committed, loses the place; where the session was called off, everybody does. The
 * update hangs on the pending itself, so it happens once, whoever else settles it.
 *
 * @param isOver the call that took the place can no longer commit: without an enrolment it was in vain
 */
export const settleMark = async (
  sessionId: string,
  mark: string,
  { isOver, now }: { readonly isOver: boolean; readonly now: number },
): Promise<boolean> => {
  const [found, enrolment] = await Promise.all([
    everySeats.findScoped(system, sessionId),
    everyEnrolment.findScoped(system, enrolmentOf(mark)),
  ])
  const since = found?.pending[mark]
  if (!found || since === undefined) return false
  const isHis = enrolment?.mark === mark
  if (!isHis && !isOver) return false
  const isCalledOff = found.state === 'cancelled'
  if (isHis && isCalledOff) await tellCalledOff(enrolment._id, mark, now)
  else if (isHis && found.seated.includes(mark)) await confirmPromotion(enrolment._id, mark, now)
  const keeps = isHis && enrolment.live && !isCalledOff
  const removal = keeps ? { while: {}, change: {} } : removalOf(found, mark)
  const field = `pending.${mark}`
  return everySeats.changeIf(
    system,
    sessionId,
    { ...removal.while, [field]: since },
    { ...removal.change, [field]: command.remove(), pendingCount: command.inc(-1) },
  )
}
