import type { Actor } from '../../../kernel/actor'
import { command } from '../../../kernel/database'
import { describeError } from '../../../kernel/errors'
import { writeLog } from '../../../kernel/log'
import { promoteHeads } from './promote-heads'
import { seats } from './seats-store'
import { settleMark } from './settle-mark'

type Leaving = { readonly sessionId: string; readonly mark: string; readonly at: number }

/** Notes that a mark may be leaving, so that the timer looks at it should the call die after its commit. */
export const noteLeaving = (actor: Actor, { sessionId, mark, at }: Leaving): Promise<boolean> => {
  const field = `pending.${mark}`
  return seats.changeIf(
    actor,
    sessionId,
    { [field]: command.exists(false) },
    { [field]: at, pendingCount: command.inc(1) },
  )
}

/** Does what belongs to seats after a commit. What fails here is left to the timer. */
const afterCommit = async (
  procedure: 'class.leave' | 'class.change',
  sessionId: string,
  work: () => Promise<void>,
): Promise<void> => {
  try {
    await work()
  } catch (error) {
    writeLog({
      ...{ requestId: sessionId, procedure, code: 'LEFT_TO_TIMER' },
      ...{ milliseconds: 0, cause: describeError(error) },
    })
  }
}

/** Takes a mark whose enrolment has left, and that is committed, out of the seats, and promotes who is next. */
export const freeSeat = (sessionId: string, mark: string, now: number): Promise<void> =>
  afterCommit('class.leave', sessionId, async () => {
    await settleMark(sessionId, mark, { isOver: false, now })
    await promoteHeads(sessionId, now)
  })

/** Gives seats that were added, and that is committed, to those who wait. */
export const fillSeats = (sessionId: string, head: string, now: number): Promise<void> =>
  afterCommit('class.change', sessionId, async () => {
    await promoteHeads(sessionId, now)
    // Where somebody was faster the head has been settled already.
    await settleMark(sessionId, head, { isOver: false, now })
  })
