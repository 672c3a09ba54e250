import { contract } from '@contract/contract'
import { classLimits } from '@contract/rules/class-limits'
import { take } from '../../../kernel/flow/take'
import { member } from '../../../kernel/policy'
import { procedure } from '../../../kernel/procedure'
import type { Transaction } from '../../../kernel/transaction'
import { maskName, members } from '../../member/module'
import { earn, type RuleBook, ruleBookInForce } from '../../points/module'
import { checkInTime } from '../check-in/check-in-time'
import { sessionFlow } from '../flow'
import { whoCame } from '../roll/who-came'
import { seats } from '../seats/seats-store'
import { sessionAtDoor } from '../sessions/branch'
import { stateOf } from '../sessions/cards'
import { type SessionDocument, sessions } from '../sessions/session-store'

/** Pays the teacher, once for a class whatever happens. @returns what it brought */
const payTeacher = async (
  tx: Transaction,
  { _id: id, tenantId, title, teacherId }: SessionDocument,
  book: RuleBook,
  now: number,
): Promise<number> => {
  if (teacherId === null) return 0
  const source = { type: 'class' as const, id, title }
  const act = { tenantId, memberId: teacherId, book, ruleCode: 'TEACH', source, now }
  const { outcome, points } = await earn(tx, act)
  return outcome === 'paid' ? points : 0
}

/**
 * 结课. The figures are those of this moment: the roll can still be put right for two days, and what is put right is
 * in the roll.
 */
export const close = procedure(
  contract.class.close,
  { allow: member, auditSubject: (_, { sessionId }) => sessionId },
  async ({ actor, input: { sessionId, record: reason }, now, refuse, transact }) => {
    const [session, book, closer] = await Promise.all([
      sessionAtDoor(actor, sessionId),
      ruleBookInForce(actor, now),
      members.getScoped(actor, actor.memberId),
    ])
    if (stateOf(session, now) === 'ended' && now < checkInTime(session).closesAt)
      throw refuse('STILL_CHECKING_OUT')
    const came = await whoCame(actor, sessionId)
    return transact(async (tx) => {
      const found = await tx.getScoped(sessions, actor, sessionId)
      // The timer may not have come by since it began.
      const standing = { ...found, state: stateOf(found, now) }
      const move = { step: 'close', reason, actor, now, refuse } as const
      const record = { ...came, closedByMasked: maskName(closer.name) }
      const { state } = await take(tx, sessions, sessionFlow, standing, move, () => ({ record }))
      await tx.update(seats, sessionId, { state })
      const isPaid = came.attended >= classLimits.comeToTeach
      const teacherPoints = isPaid ? await payTeacher(tx, found, book, now) : 0
      return { sessionId, state, ...came, teacherPoints }
    })
  },
)
