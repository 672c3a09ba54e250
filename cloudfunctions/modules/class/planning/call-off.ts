import { contract } from '@contract/contract'
import { take } from '../../../kernel/flow/take'
import { holdingOne } from '../../../kernel/policy'
import { procedure } from '../../../kernel/procedure'
import { sessionFlow } from '../flow'
import { type SeatsDocument, seats } from '../seats/seats-store'
import { runBy } from '../sessions/branch'
import { versionOf } from '../sessions/versions'
import { tellTeacher } from './tell-teacher'

/** Everybody's mark becomes due at once; those that a call is still working on keep the moment they have. */
const allPending = ({ seated, queue, pending }: SeatsDocument) => {
  const due = Object.fromEntries([...seated, ...queue].map((mark) => [mark, 0]))
  const all = { ...due, ...pending }
  return { pending: all, pendingCount: Object.keys(all).length }
}

/** 取消班次: nobody enrols any more from the commit on; the timer ends the enrolments and has everybody told. */
export const callOff = procedure(
  contract.class.callOff,
  { allow: holdingOne('admin', 'cadre'), auditSubject: (_, { sessionId }) => sessionId },
  async ({ actor, input: { sessionId, reason }, now, refuse, transact }) =>
    transact(async (tx) => {
      const found = await tx.getScoped(runBy(actor), actor, sessionId)
      const move = { step: 'callOff', reason, actor, now, refuse } as const
      const { state } = await take(tx, runBy(actor), sessionFlow, found, move)
      const places = await tx.getScoped(seats, actor, sessionId)
      await tx.update(seats, sessionId, { state, ...allPending(places) })
      await tellTeacher(tx, {
        kind: 'classNotTaught',
        session: { ...found, version: versionOf(found) + 1 },
        actor,
        now,
      })
      return { sessionId, state }
    }),
)
