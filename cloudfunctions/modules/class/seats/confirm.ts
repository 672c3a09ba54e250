import { bySystem, take } from '../../../kernel/flow/take'
import { runTx, type Transaction } from '../../../kernel/transaction'
import { enrolmentFlow } from '../enrolment/enrolment-flow'
import { everyEnrolment } from '../enrolment/enrolment-store'
import { everySession } from '../sessions/session-store'

/** The enrolment as long as it still is the one that the mark names and waits or sits. */
const liveOf = async (tx: Transaction, enrolmentId: string, mark: string) => {
  const found = await tx.get(everyEnrolment, enrolmentId)
  return found?.mark === mark && found.live ? found : null
}

/** 候补成功: writes down that he who waited has a seat, and that he is to be told. Once, whoever comes first. */
export const confirmPromotion = (enrolmentId: string, mark: string, now: number): Promise<boolean> =>
  runTx(async (tx) => {
    const found = await liveOf(tx, enrolmentId, mark)
    if (found?.state !== 'waiting') return false
    await take(tx, everyEnrolment, enrolmentFlow, found, { step: 'promote', ...bySystem(now) })
    return true
  })

/** 班次取消: ends the enrolment and has its member told why. Once, whoever comes first. */
export const tellCalledOff = (enrolmentId: string, mark: string, now: number): Promise<boolean> =>
  runTx(async (tx) => {
    const found = await liveOf(tx, enrolmentId, mark)
    if (!found) return false
    const session = await tx.get(everySession, found.sessionId)
    const reason = session?.history.at(-1)?.reason ?? ''
    const move = { step: 'callOff', reason, ...bySystem(now) } as const
    await take(tx, everyEnrolment, enrolmentFlow, found, move, () => ({ live: false }))
    return true
  })
