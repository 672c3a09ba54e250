import type { Role } from '@contract/rules/roles'
import type { Actor, HolderActor, MemberActor } from './actor'
import { refusal } from './errors'

/** Lets an actor through, narrowed to what the procedure may rely on, or refuses. */
export type Policy<A extends Actor> = (actor: Actor) => A

/** Every WeChat account: what a visitor sees before he agrees to anything. */
export const anyone: Policy<Actor> = (actor) => actor

/** Accounts that agreed to the privacy guide in force. */
export const consented: Policy<Actor> = (actor) => {
  if (!actor.consented) throw refusal('CONSENT_NEEDED')
  return actor
}

/** Members: consented and bound to a roster. */
export const member: Policy<MemberActor> = (actor) => {
  const { memberId, enterpriseId } = consented(actor)
  if (!memberId || !enterpriseId) throw refusal('NOT_BOUND')
  return { ...actor, memberId, enterpriseId }
}

/** True where the actor holds the role, whatever it covers; for procedures that only show more to a holder. */
export const holds = (actor: Actor, role: Role): boolean => actor.grants.some((grant) => grant.role === role)

/** Members who hold one of these roles; they act in the first of them that they hold. */
export const holdingOne =
  (...roles: readonly Role[]): Policy<HolderActor> =>
  (actor) => {
    const bound = member(actor)
    const role = roles.find((one) => holds(actor, one))
    if (!role) throw refusal('FORBIDDEN')
    return { ...bound, role }
  }

/** Members who hold a role at the moment of the call. */
export const holding = (role: Role): Policy<HolderActor> => holdingOne(role)
