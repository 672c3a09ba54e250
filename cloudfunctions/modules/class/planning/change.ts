import { contract, type Input } from '@contract/contract'
import { classLimits } from '@contract/rules/class-limits'
import { holdingOne } from '../../../kernel/policy'
import { procedure } from '../../../kernel/procedure'
import { maskName } from '../../member/module'
import { checkInTime } from '../check-in/check-in-time'
import { withCapacity } from '../seats/change-seats'
import { fillSeats } from '../seats/free-seat'
import { seats } from '../seats/seats-store'
import { runBy, teachersFor } from '../sessions/branch'
import { stateOf } from '../sessions/cards'
import type { SessionDocument } from '../sessions/session-store'
import { versionOf } from '../sessions/versions'
import { book } from './book'
import { tellTeacher } from './tell-teacher'
import { areInOrder, HOUR_MS, isMoved } from './times'

/** Until when a seat can be given back: who is told of another time or place has a day for it, whatever the rule says. */
const cancelUntilOf = (
  { startsAt, cancelHours }: Pick<Input<'class.change'>, 'startsAt' | 'cancelHours'>,
  moved: boolean,
  now: number,
): number => {
  const byRule = startsAt - cancelHours * HOUR_MS
  return moved ? Math.max(byRule, Math.min(startsAt, now + classLimits.changedLeaveMs)) : byRule
}

/** What the change makes of the session. Another place is compared with nothing until its spot is set again. */
const changedOf = (
  found: SessionDocument,
  input: Input<'class.change'>,
  teacher: SessionDocument['teacher'],
  now: number,
) => {
  const { startsAt, endsAt, signUpUntil, cancelHours, place, teacherTitle } = input
  const moved = isMoved(found, input)
  const keepsUntil = !moved && found.cancelHours === cancelHours
  const isNews = moved && found.state === 'open'
  const cancelUntil = keepsUntil ? found.cancelUntil : cancelUntilOf(input, isNews, now)
  return {
    ...{ startsAt, endsAt, place, teacherTitle, signUpUntil, cancelHours, cancelUntil },
    ...{ teacher, teacherId: teacher?.memberId ?? null },
    ...{ version: versionOf(found) + 1, changedAt: now, changeDue: 1 as const },
    ...(found.spot && found.place !== place ? { spot: null } : {}),
  }
}

/** 改班次: before it begins. Enrolments are told by the timer, see `spreadChanges`; the teacher in this transaction. */
export const change = procedure(
  contract.class.change,
  { allow: holdingOne('admin', 'cadre'), auditSubject: (_, { sessionId }) => sessionId },
  async ({ actor, input, now, refuse, transact }) => {
    const { sessionId, version, startsAt, endsAt, place, capacity, teacherId } = input
    const person = teacherId ? await teachersFor(actor).getScoped(actor, teacherId) : null
    let head: string | null = null
    const done = await transact(async (tx) => {
      const found = await tx.getScoped(runBy(actor), actor, sessionId)
      if (versionOf(found) !== version) throw refuse('CLASS_CHANGED')
      if (!['planned', 'open'].includes(stateOf(found, now))) throw refuse('WRONG_STATE')
      if (!areInOrder(input, now, found)) throw refuse('TIMES_WRONG')
      const isOtherTime = startsAt !== found.startsAt || endsAt !== found.endsAt
      if (isOtherTime && found.state === 'open' && checkInTime(found).opensAt <= now)
        throw refuse('CHECK_IN_BEGUN')
      const named = person && { memberId: person._id, nameMasked: maskName(person.name) }
      const changed = changedOf(found, input, teacherId === undefined ? found.teacher : named, now)
      const isOtherTeacher = changed.teacherId !== found.teacherId
      if (isMoved(found, changed) || isOtherTeacher) {
        const own = { sessionId, startsAt, endsAt, place, teacherId: changed.teacherId }
        const clash = await book(tx, found.tenantId, own, { ...found, sessionId })
        if (clash) throw refuse(clash)
      }
      const places = await tx.getScoped(seats, actor, sessionId)
      const room = withCapacity(places, capacity, now)
      if (!room) throw refuse('SEATS_TAKEN')
      const { head: first, ...numbers } = room
      head = first
      if (capacity !== places.capacity || startsAt !== places.startsAt)
        await tx.update(seats, sessionId, { ...numbers, startsAt })
      await tx.update(runBy(actor), sessionId, changed)
      const session = { ...found, ...changed }
      if (isOtherTeacher) {
        const before = { ...found, version: changed.version }
        await tellTeacher(tx, { kind: 'classNotTaught', session: before, actor, now })
        await tellTeacher(tx, { kind: 'classToTeach', session, actor, now })
      } else if (isMoved(found, changed))
        await tellTeacher(tx, { kind: 'classTeachMoved', session, actor, now })
      return { sessionId, state: found.state, version: changed.version }
    })
    if (head) await fillSeats(sessionId, head, now)
    return done
  },
)
