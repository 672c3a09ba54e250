import { clockTimeOf } from '../../../kernel/day-key'
import { told } from '../../../kernel/told'
import { runTx, type Transaction } from '../../../kernel/transaction'
import { type EnrolmentDocument, everyEnrolment } from '../enrolment/enrolment-store'
import { rollWalk } from '../roll/walk-rolls'
import { factsOf } from '../sessions/cards'
import { everySession, type SessionDocument } from '../sessions/session-store'
import { nthOf, versionOf } from '../sessions/versions'
import { isMoved } from './times'

/** Longer than a function may run and a transaction may live: who read the session before its change has enrolled by then. */
const SETTLED_AFTER_MS = 120_000

const tellOf = async (tx: Transaction, found: EnrolmentDocument, session: SessionDocument, now: number) => {
  const { tenantId, memberId, sessionId: subjectId } = found
  const { title: course, place, startsAt } = session
  const facts = { course, place, startsAt, clock: clockTimeOf(startsAt) }
  await told(tx, { tenantId, memberId, kind: 'classChanged', subjectId, nth: nthOf(session), facts, now })
}

/** Brings what has changed to one enrolment, and tells its member of another time or place. */
const bring = (enrolmentId: string, now: number): Promise<boolean> =>
  runTx(async (tx) => {
    const found = await tx.get(everyEnrolment, enrolmentId)
    const session = found && (await tx.get(everySession, found.sessionId))
    if (!found?.live || !session || versionOf(found) >= versionOf(session)) return false
    await tx.update(everyEnrolment, enrolmentId, { ...factsOf(session), version: versionOf(session) })
    if (isMoved(found, session) && session.state !== 'cancelled') await tellOf(tx, found, session, now)
    return true
  })

const isSpread = (sessionId: string, now: number): Promise<void> =>
  runTx(async (tx) => {
    const found = await tx.get(everySession, sessionId)
    if (found?.changeDue !== 1 || (found.changedAt ?? 0) > now - SETTLED_AFTER_MS) return
    await tx.update(everySession, sessionId, { changeDue: 0 })
  })

/** The timer's job: everybody on the roll of a class that was changed learns when and where it is now, once. */
export const spreadChanges = rollWalk({
  ...{ title: '改了的班次告诉名单上的人', due: 'changeDue', each: bring, last: isSpread },
})
