import type { MemberActor } from '../../../kernel/actor'
import { notOverSince, ownClasses } from './own'

/** Classes that are looked at: of those that began in the last twelve hours most are over. */
const LOOKED_AT = 5

/** 下一次课: the class of the member's that comes next, or goes on now; null where he has none. */
export const nextClass = async (actor: MemberActor, now: number) => {
  const { rows } = await ownClasses(actor, notOverSince(now), LOOKED_AT)
  const next = rows.find(
    ({ state, endsAt }) =>
      endsAt > now && (state === 'seated' || state === 'waiting' || state === 'attended'),
  )
  if (!next) return null
  const { sessionId, title, startsAt, endsAt, place, state } = next
  return { sessionId, title, startsAt, endsAt, place, state }
}
