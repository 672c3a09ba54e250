import type { EnrolmentState } from '@contract/class-words'
import { contract } from '@contract/contract'
import type { HolderActor } from '../../../kernel/actor'
import { holdingOne } from '../../../kernel/policy'
import { procedure } from '../../../kernel/procedure'
import { members } from '../../member/module'
import { deskEnrolments, type EnrolmentDocument } from '../enrolment/enrolment-store'
import { runBy } from '../sessions/branch'
import { type Enrolled, matchLines } from './match-lines'

const PER_PAGE = 100
/** Seats and waiting list together hold no more than six hundred. */
const MAX_PAGES = 6

type Row = Pick<EnrolmentDocument, '_id' | 'memberId' | 'state'>

const STANDINGS: Readonly<Record<EnrolmentState, Enrolled['standing']>> = {
  ...{ seated: 'seat', attended: 'here' },
  ...{ waiting: 'noSeat', missed: 'noSeat', excused: 'noSeat', left: 'noSeat', calledOff: 'noSeat' },
}

const standingOf = ({ memberId, state }: Row, own: string): Enrolled['standing'] =>
  memberId === own ? 'own' : STANDINGS[state]

/** Everybody on the roll with what tells him apart on paper. */
const enrolledIn = async (actor: HolderActor, sessionId: string): Promise<Enrolled[]> => {
  const enrolled: Enrolled[] = []
  let after: string | undefined
  for (let page = 0; page < MAX_PAGES; page += 1) {
    const { rows, nextCursor } = await deskEnrolments.page(actor, {
      ...{ index: 'roll', equals: { sessionId, live: true }, limit: PER_PAGE, after },
      fields: ['memberId', 'state'],
    })
    const ids = rows.map(({ memberId }) => memberId)
    const people = await members.many(actor, ids, ['name', 'phoneTail'])
    const personOf = new Map(people.map((person) => [person._id, person]))
    for (const row of rows) {
      const person = personOf.get(row.memberId)
      const { name, phoneTail } = person ?? { name: '', phoneTail: '' }
      const standing = standingOf(row, actor.memberId)
      if (person) enrolled.push({ enrolmentId: row._id, name, phoneTail, standing })
    }
    if (!nextCursor) break
    after = nextCursor
  }
  return enrolled
}

/** 纸质签到表, looked up before anything is written: whom each line means. Nobody off the roll is told of. */
export const matchList = procedure(
  contract.class.matchList,
  { allow: holdingOne('admin', 'cadre') },
  async ({ actor, input: { sessionId, lines } }) => {
    await runBy(actor).getScoped(actor, sessionId)
    return { lines: matchLines(lines, await enrolledIn(actor, sessionId)) }
  },
)
