import type { Actor } from '../../kernel/actor'
import { holds } from '../../kernel/policy'
import { branchSessions, sessions } from './store'

/** The sessions that somebody runs: an admin all of his union's, a cadre those of his branches. */
export const runBy = (actor: Actor) => (holds(actor, 'admin') ? sessions : branchSessions)
