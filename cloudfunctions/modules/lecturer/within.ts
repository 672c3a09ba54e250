import type { Actor } from '../../kernel/actor'
import { holds } from '../../kernel/policy'
import { enterpriseTalks, ownTalks, talks } from './store'

/** The talks that somebody gives, or looks after for who gives them. */
export const givenBy = (actor: Actor) => (holds(actor, 'admin') ? talks : ownTalks)

/** The talks that somebody has asked for with his enterprise, or looks after. */
export const askedFor = (actor: Actor) => (holds(actor, 'admin') ? talks : enterpriseTalks)
