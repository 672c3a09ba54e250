import { contract } from '@contract/contract'
import { progressOf } from '../../../kernel/flow/progress'
import { member } from '../../../kernel/policy'
import { procedure } from '../../../kernel/procedure'
import { deskEnrolments } from '../enrolment/enrolment-store'
import { sessionFlow } from '../flow'
import { HOUR_MS } from '../planning/times'
import { seats } from '../seats/seats-store'
import { runBy, sessionAtDoor } from './branch'
import { sessionCardOf, stateOf } from './cards'
import { type SessionDocument, sessions } from './session-store'
import { versionOf } from './versions'

const MAX_ROLL = 100

const cancelHoursOf = ({ cancelHours, cancelUntil, startsAt }: SessionDocument): number =>
  cancelHours ?? Math.round((startsAt - cancelUntil) / HOUR_MS)

/** One session as who runs or teaches it sees it, with the roll. */
export const deskSession = procedure(
  contract.class.deskSession,
  { allow: member },
  async ({ actor, input: { sessionId }, now }) => {
    const [found, places, { rows }] = await Promise.all([
      sessionAtDoor(actor, sessionId),
      seats.getScoped(actor, sessionId),
      deskEnrolments.page(actor, {
        index: 'roll',
        equals: { sessionId, live: true },
        limit: MAX_ROLL,
        fields: ['nameMasked', 'state', 'enrolledAt'],
      }),
    ])
    const runs = runBy(actor).covers(actor, found)
    return {
      session: sessionCardOf(found, places, now),
      cancelUntil: found.cancelUntil,
      cancelHours: cancelHoursOf(found),
      version: versionOf(found),
      // The timer may not have come by since it began.
      progress: progressOf(sessions, sessionFlow, { ...found, state: stateOf(found, now) }, { actor, now }),
      roll: rows.map(({ nameMasked, state, enrolledAt }) => ({ nameMasked, state, enrolledAt })),
      recording: found.recording ?? null,
      placeChecked: Boolean(found.spot),
      teacherMasked: found.teacher?.nameMasked ?? null,
      record: found.record ?? null,
      runs,
      sample: found.sample,
    }
  },
)
