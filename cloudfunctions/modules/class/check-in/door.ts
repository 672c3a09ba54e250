import { contract } from '@contract/contract'
import { member } from '../../../kernel/policy'
import { procedure } from '../../../kernel/procedure'
import { deskEnrolments } from '../enrolment/enrolment-store'
import { seats } from '../seats/seats-store'
import { sessionAtDoor } from '../sessions/branch'
import { sessionCardOf } from '../sessions/cards'
import { checkInTime } from './check-in-time'
import { seedOf } from './seen'

/** 签到码: what the screen at the door shows. The QR changes on the phone itself; only the counts are asked for. */
export const door = procedure(
  contract.class.door,
  { allow: member },
  async ({ actor, input: { sessionId }, now }) => {
    const count = (state: string) =>
      deskEnrolments.count(actor, { index: 'ofState', equals: { sessionId, state } })
    const [found, places, attended, expected] = await Promise.all([
      sessionAtDoor(actor, sessionId),
      seats.getScoped(actor, sessionId),
      count('attended'),
      count('seated'),
    ])
    return {
      session: sessionCardOf(found, places, now),
      seed: seedOf(sessionId),
      placeChecked: Boolean(found.spot),
      ...checkInTime(found),
      attended,
      expected,
    }
  },
)
