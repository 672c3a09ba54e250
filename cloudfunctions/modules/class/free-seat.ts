import type { Actor } from '../../kernel/actor'
import { command } from '../../kernel/database'
import { describeError } from '../../kernel/errors'
import { writeLog } from '../../kernel/log'
import { promote } from './promote'
import { settleMark } from './settle-mark'
import { seats } from './store'

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

/**
 * Takes a mark whose enrolment has left out of the seats, and promotes who is next. The leaving is committed: what
 * fails here is left to the timer.
 */
export const freeSeat = async (sessionId: string, mark: string, now: number): Promise<void> => {
  try {
    await settleMark(sessionId, mark, { isOver: false, now })
    for (const promoted of await promote(sessionId, now))
      await settleMark(sessionId, promoted, { isOver: false, now })
  } catch (error) {
    writeLog({
      requestId: sessionId,
      procedure: 'class.leave',
      code: 'LEFT_TO_TIMER',
      milliseconds: 0,
      cause: describeError(error),
    })
  }
}
