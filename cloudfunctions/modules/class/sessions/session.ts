import { contract } from '@contract/contract'
import { overlap } from '@contract/rules/class-limits'
import { isMember } from '../../../kernel/actor'
import { refusal } from '../../../kernel/errors'
import { anyone } from '../../../kernel/policy'
import { procedure } from '../../../kernel/procedure'
import { checkInTime } from '../check-in/check-in-time'
import { presenceIn } from '../check-in/presence'
import { type EnrolmentDocument, enrolments } from '../enrolment/enrolment-store'
import { notOverSince, ownClasses } from '../enrolment/own'
import { enrolmentIdOf } from '../seats/mark'
import { type SeatsDocument, seats } from '../seats/seats-store'
import { sessionCardOf } from './cards'
import { sessions } from './session-store'

/** Classes of one member that lie ahead; with more of them he would not look at conflicts any more. */
const MAX_OWN = 50

/** Where a member stands, as the seats have it: the enrolment may say so only a moment later. */
const standingOf = ({ mark, state, live }: EnrolmentDocument, { seated, queue }: SeatsDocument) => {
  if (!live) return { state, nth: null }
  if (state !== 'seated' && state !== 'waiting') return { state, nth: null }
  const at = queue.indexOf(mark)
  if (at >= 0) return { state: 'waiting' as const, nth: at + 1 }
  return { state: seated.includes(mark) ? ('seated' as const) : state, nth: null }
}

/** 班次详情: one that is only planned is not there yet. */
export const session = procedure(
  contract.class.session,
  { allow: anyone },
  async ({ actor, input: { sessionId }, now }) => {
    const bound = isMember(actor)
    const [found, places, own, others] = await Promise.all([
      sessions.getScoped(actor, sessionId),
      seats.getScoped(actor, sessionId),
      bound ? enrolments.findScoped(actor, enrolmentIdOf(sessionId, actor.memberId)) : null,
      bound ? ownClasses(actor, notOverSince(now), MAX_OWN) : { rows: [] },
    ])
    const isSeen = found.history.some(({ step }) => step === 'open')
    if (!isSeen) throw refusal('NOT_FOUND')
    const last = found.history.at(-1)
    return {
      session: sessionCardOf(found, places, now),
      cancelUntil: found.cancelUntil,
      bound,
      standing: own && standingOf(own, places),
      presence: own && presenceIn(own),
      checkIn: checkInTime(found),
      placeChecked: Boolean(found.spot),
      conflicts: others.rows
        .filter((other) => other.sessionId !== sessionId && overlap(other, found))
        .map(({ sessionId: id, title, startsAt, endsAt }) => ({ sessionId: id, title, startsAt, endsAt })),
      calledOffFor: last?.step === 'callOff' ? last.reason : null,
      recording: found.recording ?? null,
      sample: found.sample,
    }
  },
)
