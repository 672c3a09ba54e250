import { runTx } from '../../../kernel/transaction'
import { everyEnrolment } from '../enrolment/enrolment-store'
import { rollWalk } from '../roll/walk-rolls'
import { everySession } from '../sessions/session-store'

/** Marks who was to come to the class, so that `offerReplays` looks at him; the same mark twice does no harm. */
const mark = (enrolmentId: string): Promise<boolean> =>
  runTx(async (tx) => {
    const found = await tx.get(everyEnrolment, enrolmentId)
    if (!found || found.toMakeUp === 1 || !['attended', 'missed', 'excused'].includes(found.state))
      return false
    await tx.update(everyEnrolment, enrolmentId, { toMakeUp: 1 })
    return true
  })

const isSpread = (sessionId: string): Promise<void> =>
  runTx(async (tx) => {
    const found = await tx.get(everySession, sessionId)
    if (found?.recordingDue === 1) await tx.update(everySession, sessionId, { recordingDue: 0 })
  })

/** The timer's job: everybody on the roll of a class whose recording was chosen is marked for it, class by class. */
export const spreadRecordings = rollWalk({
  ...{ title: '选定的课后回放发给名单上的人', due: 'recordingDue', each: mark, last: isSpread },
})
