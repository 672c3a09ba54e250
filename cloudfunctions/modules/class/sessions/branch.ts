import type { Actor } from '../../../kernel/actor'
import { refusal } from '../../../kernel/errors'
import { holds } from '../../../kernel/policy'
import { branchCourses, courses } from '../../course/module'
import { enterpriseMembers, members } from '../../member/module'
import { branchSeats, seats } from '../seats/seats-store'
import { branchSessions, type SessionDocument, sessions, taughtSessions } from './session-store'

/** The sessions that somebody runs: an admin all of his union's, a cadre those of his branches. */
export const runBy = (actor: Actor) => (holds(actor, 'admin') ? sessions : branchSessions)

/** A session at whose door he stands: one that he runs or teaches. @throws NOT_FOUND */
export const sessionAtDoor = async (actor: Actor, sessionId: string): Promise<SessionDocument> => {
  const found = await sessions.getScoped(actor, sessionId)
  if (runBy(actor).covers(actor, found) || taughtSessions.covers(actor, found)) return found
  throw refusal('NOT_FOUND')
}

/** Whom he can name as a teacher: an admin any member, a cadre those of his enterprises. */
export const teachersFor = (actor: Actor) => (holds(actor, 'admin') ? members : enterpriseMembers)

/** The courses that he plans classes for. */
export const coursesRunBy = (actor: Actor) => (holds(actor, 'admin') ? courses : branchCourses)

/** Where a list of the sessions that he runs is read: by time, those of his branches by branch first. */
export const deskOf = (actor: Actor) =>
  holds(actor, 'admin')
    ? ({ sessions, seats, soonest: 'soonest', latest: 'latest' } as const)
    : ({
        sessions: branchSessions,
        seats: branchSeats,
        ...({ soonest: 'soonestOfBranch', latest: 'latestOfBranch' } as const),
      } as const)
