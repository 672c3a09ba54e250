import type { EnrolmentState } from '@contract/class-words'
import { contract, type Output } from '@contract/contract'
import { member } from '../../../kernel/policy'
import { procedure } from '../../../kernel/procedure'
import { isRollOpen } from '../check-in/check-in-time'
import { presenceIn } from '../check-in/presence'
import { deskEnrolments, type EnrolmentDocument } from '../enrolment/enrolment-store'
import { runBy, sessionAtDoor } from '../sessions/branch'

const PEOPLE_PER_PAGE = 50

type Acts = Output<'class.roll'>['roll'][number]['can']

const ACTS: Readonly<Record<EnrolmentState, Acts>> = {
  ...{ seated: ['in', 'excuse'], attended: ['out'] },
  ...{ waiting: [], missed: [], excused: [], left: [], calledOff: [] },
}

const actsFor = ({ state, memberId }: Pick<EnrolmentDocument, 'state' | 'memberId'>, own: string): Acts =>
  memberId === own ? [] : ACTS[state]

/** 名单: everybody who has a seat, waits or has come, and what can be done for him. */
export const roll = procedure(
  contract.class.roll,
  { allow: member },
  async ({ actor, input: { sessionId, cursor }, now }) => {
    const [session, { rows, nextCursor }] = await Promise.all([
      sessionAtDoor(actor, sessionId),
      deskEnrolments.page(actor, {
        index: 'roll',
        equals: { sessionId, live: true },
        limit: PEOPLE_PER_PAGE,
        after: cursor,
        fields: ['memberId', 'nameMasked', 'state', 'attendance', 'startsAt', 'endsAt'],
      }),
    ])
    // Who only teaches it sees who has come; signing for people is for those who run it.
    const isOpen = isRollOpen(session, now) && runBy(actor).covers(actor, session)
    return {
      roll: rows.map((row) => ({
        enrolmentId: row._id,
        nameMasked: row.nameMasked,
        state: row.state,
        presence: presenceIn(row),
        place: session.spot ? (row.attendance?.place ?? null) : null,
        can: isOpen ? actsFor(row, actor.memberId) : [],
      })),
      nextCursor,
    }
  },
)
