import type { Actor } from '../../kernel/actor'
import { holds } from '../../kernel/policy'
import { branchCourses, courses } from '../course/module'
import { branchSeats, branchSessions, seats, sessions } from './store'

/** The sessions that somebody runs: an admin all of his union's, a cadre those of his branches. */
export const runBy = (actor: Actor) => (holds(actor, 'admin') ? sessions : branchSessions)

/** The courses that he plans classes for. */
export const coursesRunBy = (actor: Actor) => (holds(actor, 'admin') ? courses : branchCourses)

/** Where a list of the sessions that he runs is read: by time, those of his branches by branch first. */
export const deskOf = (actor: Actor) =>
  holds(actor, 'admin')
    ? ({ sessions, seats, soonest: 'soonest', latest: 'latest' } as const)
    : ({
        ...{ sessions: branchSessions, seats: branchSeats },
        ...({ soonest: 'soonestOfBranch', latest: 'latestOfBranch' } as const),
      } as const)
