import type { MemberActor } from '../../../kernel/actor'
import { packCursor } from '../../../kernel/cursor'
import type { Period } from '../../../kernel/newest-in'
import { presenceIn } from '../check-in/presence'
import { enrolments } from './enrolment-store'

/** More classes of one member are on no list. */
const MOST = 100

/** Classes that began in a period and that the member came to, the earliest first, with the minutes that count. */
export const attendedIn = async (actor: MemberActor, { from, to }: Period) => {
  const { rows, nextCursor } = await enrolments.page(actor, {
    ...{ index: 'mine', equals: { live: true }, after: packCursor([from, '']), limit: MOST },
    fields: ['sessionId', 'title', 'startsAt', 'endsAt', 'state', 'attendance'],
  })
  const within = rows.filter(({ startsAt }) => startsAt < to)
  const attended = within.filter(({ state }) => state === 'attended')
  return {
    rows: attended.map((one) => ({ ...one, minutes: presenceIn(one)?.studyMinutes ?? 0 })),
    more: within.length === rows.length && nextCursor !== null,
  }
}
