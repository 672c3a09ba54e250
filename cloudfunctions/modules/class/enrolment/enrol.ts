import { contract } from '@contract/contract'
import { refusal } from '../../../kernel/errors'
import { begin } from '../../../kernel/flow/history'
import { stateIn } from '../../../kernel/flow/state'
import { member } from '../../../kernel/policy'
import { procedure } from '../../../kernel/procedure'
import { maskName, members } from '../../member/module'
import { sessionFlow } from '../flow'
import { enrolmentIdOf, freshMark } from '../seats/mark'
import { seats } from '../seats/seats-store'
import { settleMark } from '../seats/settle-mark'
import { takePlace } from '../seats/take-place'
import { factsOf } from '../sessions/cards'
import { sessions } from '../sessions/session-store'
import { versionOf } from '../sessions/versions'
import { enrolmentFlow } from './enrolment-flow'
import { enrolments } from './enrolment-store'

type Outcome = 'seated' | 'waiting'

/**
 * 报名. The enrolment is written in a transaction that touches nothing but the member's own documents; the seat, or
 * the end of the waiting list, is taken last, by one conditional update at the seats, so that a rush on one session
 * queues up there instead of colliding. What is written first says what is likely; where the seats say otherwise it
 * is put right before the commit. A call that dies in between leaves a pending mark, which the timer settles.
 */
export const enrol = procedure(
  contract.class.enrol,
  { allow: member, rate: { limit: 30, windowSeconds: 60, whileReading: true } },
  async ({ actor, input: { sessionId }, now, refuse, transact }) => {
    const { tenantId, memberId } = actor
    const [session, seen, { name, absences }] = await Promise.all([
      sessions.getScoped(actor, sessionId),
      seats.getScoped(actor, sessionId),
      members.getScoped(actor, memberId),
    ])
    if (session.state === 'planned') throw refusal('NOT_FOUND')
    if (stateIn(sessionFlow, session, now) !== 'open') throw refuse('NOT_OPEN')
    if (session.signUpUntil <= now) throw refuse('SIGN_UP_OVER')
    if ((absences?.blockedUntil ?? 0) > now) throw refuse('ENROLMENT_BLOCKED')
    const _id = enrolmentIdOf(sessionId, memberId)
    const mark = freshMark(_id)
    let taken: Outcome | null = null
    const placeOnce = async (): Promise<Outcome> => {
      // A further try of the same call has its place already.
      const outcome = taken ?? (await takePlace(actor, { sessionId, mark, at: now }))
      if (outcome === 'closed') throw refuse('NOT_OPEN')
      if (outcome === 'full') throw refuse('CLASS_FULL')
      if (outcome === 'crowded') throw refusal('BUSY')
      taken = outcome
      return outcome
    }
    const giveBack = async () => taken && settleMark(sessionId, mark, { isOver: true, now })

    return transact(async (tx) => {
      const before = await tx.get(enrolments, _id)
      if (before?.live) throw refuse('ENROLLED_ALREADY')
      const standing = (outcome: Outcome) => {
        const begun = begin(enrolmentFlow, now, [outcome === 'seated' ? 'enrol' : 'queue', 'owner'])
        return { state: begun.state, history: [...(before?.history ?? []), ...begun.history] }
      }
      const likely: Outcome = taken ?? (seen.free > 0 ? 'seated' : 'waiting')
      const kept = { ...factsOf(session), version: versionOf(session) }
      const fields = { ...kept, mark, live: true, enrolledAt: now, ...standing(likely) }
      if (before) await tx.update(enrolments, _id, fields)
      else {
        const own = { _id, tenantId, memberId, sessionId, nameMasked: maskName(name) }
        await tx.add(enrolments, { ...own, ...fields })
      }
      const outcome = await placeOnce()
      if (outcome !== likely) await tx.update(enrolments, _id, standing(outcome))
      return { sessionId, state: outcome }
    }, giveBack)
  },
)
