import { system } from '../../../kernel/actor'
import { clockTimeOf } from '../../../kernel/day-key'
import { refusal } from '../../../kernel/errors'
import { take } from '../../../kernel/flow/take'
import { runTx, type Transaction } from '../../../kernel/transaction'
import { told } from '../../inbox/module'
import { enrolmentFlow } from '../enrolment/enrolment-flow'
import { type EnrolmentDocument, everyEnrolment } from '../enrolment/enrolment-store'
import { everySession } from '../sessions/session-store'

const refuse = () => refusal('NOT_FOUND')
const by = { actor: system, refuse }

/** The enrolment as long as it still is the one that the mark names and waits or sits. */
const liveOf = async (tx: Transaction, enrolmentId: string, mark: string) => {
  const found = await tx.get(everyEnrolment, enrolmentId)
  return found?.mark === mark && found.live ? found : null
}

/** Who is told, about what; `nth` tells one enrolling from a later one of the same member. */
const subjectOf = ({ tenantId, memberId, sessionId, history }: EnrolmentDocument) => ({
  ...{ tenantId, memberId, subjectId: sessionId, nth: history.length },
})

/** 候补成功: writes down that he who waited has a seat, and that he is to be told. Once, whoever comes first. */
export const confirmPromotion = (enrolmentId: string, mark: string, now: number): Promise<boolean> =>
  runTx(async (tx) => {
    const found = await liveOf(tx, enrolmentId, mark)
    if (found?.state !== 'waiting') return false
    await take(tx, everyEnrolment, enrolmentFlow, found, { step: 'promote', now, ...by })
    const { title: course, place, startsAt } = found
    const facts = { course, place, startsAt, clock: clockTimeOf(startsAt) }
    await told(tx, { ...subjectOf(found), kind: 'classSeat', facts, now })
    return true
  })

/** 班次取消: ends the enrolment and has its member told why. Once, whoever comes first. */
export const tellCalledOff = (enrolmentId: string, mark: string, now: number): Promise<boolean> =>
  runTx(async (tx) => {
    const found = await liveOf(tx, enrolmentId, mark)
    if (!found) return false
    const session = await tx.get(everySession, found.sessionId)
    const reason = session?.history.at(-1)?.reason ?? ''
    const step = { step: 'callOff', reason, now, ...by } as const
    await take(tx, everyEnrolment, enrolmentFlow, found, step, () => ({ live: false }))
    const { title: course, startsAt } = found
    const facts = { course, startsAt, clock: clockTimeOf(startsAt), reason }
    await told(tx, { ...subjectOf(found), kind: 'classCalledOff', facts, now })
    return true
  })
