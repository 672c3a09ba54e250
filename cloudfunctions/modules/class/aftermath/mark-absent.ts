import { system } from '../../../kernel/actor'
import { clockTimeOf } from '../../../kernel/day-key'
import { bySystem, take } from '../../../kernel/flow/take'
import { duePart } from '../../../kernel/jobs/due-part'
import type { ItemJob } from '../../../kernel/jobs/job'
import { told } from '../../../kernel/told'
import type { Transaction } from '../../../kernel/transaction'
import { everyMember } from '../../member/module'
import { earn, ruleBookOfTenant } from '../../points/module'
import { rollOpenUntil } from '../check-in/check-in-time'
import { enrolmentFlow } from '../enrolment/enrolment-flow'
import { type EnrolmentDocument, everyEnrolment } from '../enrolment/enrolment-store'
import { everySession } from '../sessions/session-store'
import { afterAbsence } from './absences'

/** Those who had a seat and have not come, by the end of the class; at most those whose class ended by a moment. */
const absent =
  (endedBy: (now: number) => number): ItemJob['items'] =>
  async (cursor, limit, now) => {
    const list = { index: 'ending', equals: { state: 'seated' }, limit, after: cursor } as const
    const page = await everyEnrolment.page(system, {
      ...list,
      fields: ['tenantId', 'endsAt'],
    })
    return duePart(page, ({ endsAt }) => endsAt <= endedBy(now))
  }

/** The enrolment, where its member still has not come to a class that took place. */
const absentOf = async (tx: Transaction, enrolmentId: string): Promise<EnrolmentDocument | null> => {
  const found = await tx.get(everyEnrolment, enrolmentId)
  if (found?.state !== 'seated') return null
  const session = await tx.get(everySession, found.sessionId)
  return session && session.state !== 'cancelled' ? found : null
}

const wordsOf = ({ title: course, startsAt }: EnrolmentDocument) => ({
  course,
  startsAt,
  clock: clockTimeOf(startsAt),
})

/** The timer's job: who was not seen is told at once, while the roll can still be put right. */
export const askAbsent: ItemJob = {
  title: '提醒没有签到的人',
  everyMinutes: 60,
  together: 5,
  items: absent((now) => now),

  each: async (tx, enrolmentId, now) => {
    const found = await absentOf(tx, enrolmentId)
    if (!found || found.askedAt !== undefined || found.endsAt > now) return false
    await tx.update(everyEnrolment, enrolmentId, { askedAt: now })
    const { tenantId, memberId, sessionId } = found
    const facts = { ...wordsOf(found), until: rollOpenUntil(found) }
    await told(tx, { tenantId, memberId, kind: 'classAbsent', subjectId: sessionId, facts, now })
    return true
  },
}

/** Writes one more absence down with its member, and has him told. */
const countAbsence = async (tx: Transaction, found: EnrolmentDocument, points: number, now: number) => {
  const { tenantId, memberId, sessionId: subjectId, startsAt } = found
  const member = await tx.get(everyMember, memberId)
  if (!member) return
  const absences = afterAbsence(member.absences, startsAt, now)
  if (absences !== member.absences) await tx.update(everyMember, memberId, { absences })
  const { times, blockedUntil } = absences
  const facts = { ...wordsOf(found), points: -points, times }
  await told(tx, { tenantId, memberId, kind: 'classMissed', subjectId, facts, now })
  if (blockedUntil === null || blockedUntil === member.absences?.blockedUntil) return
  const until = { times, until: blockedUntil }
  await told(tx, { tenantId, memberId, kind: 'classBlocked', subjectId, facts: until, now })
}

/** The timer's job: once the roll is closed, who did not come has missed the class. Points go once. */
export const markMissed: ItemJob = {
  title: '记缺课',
  everyMinutes: 0,
  together: 3,
  items: absent((now) => now - rollOpenUntil({ startsAt: 0, endsAt: 0 })),

  each: async (tx, enrolmentId, now) => {
    const found = await absentOf(tx, enrolmentId)
    if (!found || rollOpenUntil(found) > now) return false
    const { tenantId, memberId, sessionId: id, title } = found
    const book = await ruleBookOfTenant(tenantId, now)
    const move = { step: 'miss', ...bySystem(now) } as const
    await take(tx, everyEnrolment, enrolmentFlow, found, move, () => ({ toMakeUp: 1 }))
    const source = { type: 'class' as const, id, title }
    const { points } = await earn(tx, { tenantId, memberId, book, ruleCode: 'NO_SHOW', source, now })
    await countAbsence(tx, found, points, now)
    return true
  },
}
