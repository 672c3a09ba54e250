import type { Actor } from '../../../kernel/actor'
import { clockTimeOf } from '../../../kernel/day-key'
import { told } from '../../../kernel/told'
import type { Transaction } from '../../../kernel/transaction'
import type { SessionDocument } from '../sessions/session-store'
import { nthOf } from '../sessions/versions'

type Tell = {
  readonly kind: 'classToTeach' | 'classTeachMoved' | 'classNotTaught'
  /** As the teacher is to read of it. */
  readonly session: SessionDocument
  /** Who did it: what somebody does himself he is not told. */
  readonly actor: Actor
  readonly now: number
}

/** Tells the member who teaches a class what it means for him; a guest is told by whoever invited him. */
export const tellTeacher = async (tx: Transaction, { kind, session, actor, now }: Tell): Promise<void> => {
  const { _id: subjectId, tenantId, teacherId: memberId, title: course, place, startsAt } = session
  if (memberId === null || memberId === actor.memberId) return
  const facts = { course, place, startsAt, clock: clockTimeOf(startsAt) }
  await told(tx, { tenantId, memberId, kind, subjectId, nth: nthOf(session), facts, now })
}
