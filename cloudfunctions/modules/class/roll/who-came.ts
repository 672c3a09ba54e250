import type { Actor } from '../../../kernel/actor'
import { presenceIn } from '../check-in/presence'
import { deskEnrolments } from '../enrolment/enrolment-store'

/** A page; a class has at most three of them, see `classLimits.capacity`. */
const PEOPLE_PER_PAGE = 100

/** How many came to a class, and how long they studied together. A request for each hundred of them. */
export const whoCame = async (actor: Actor, sessionId: string) => {
  const total = { attended: 0, studyMinutes: 0 }
  let after: string | undefined
  do {
    const { rows, nextCursor } = await deskEnrolments.page(actor, {
      index: 'ofState',
      equals: { sessionId, state: 'attended' },
      limit: PEOPLE_PER_PAGE,
      after,
      fields: ['attendance', 'startsAt', 'endsAt'],
    })
    total.attended += rows.length
    for (const row of rows) total.studyMinutes += presenceIn(row)?.studyMinutes ?? 0
    after = nextCursor ?? undefined
  } while (after)
  return total
}
