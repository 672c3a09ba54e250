import type { Actor } from '../../kernel/actor'
import { refusal } from '../../kernel/errors'
import { holds } from '../../kernel/policy'
import type { LecturerDocument } from './store'

/**
 * Whether somebody may offer times for a lecturer: himself and the admins.
 *
 * @throws NOT_FOUND for whoever may not, where the lecturer is paused and so is not there for him
 */
export const offersFor = (
  actor: Actor,
  { memberId, state }: Pick<LecturerDocument, 'memberId' | 'state'>,
): boolean => {
  const offers = memberId === actor.memberId || holds(actor, 'admin')
  if (state === 'paused' && !offers) throw refusal('NOT_FOUND')
  return offers
}
