import { system } from '../../../kernel/actor'
import type { ItemJob } from '../../../kernel/jobs/job'
import { told } from '../../../kernel/told'
import type { Transaction } from '../../../kernel/transaction'
import { type LessonDocument, lessons } from '../../course/module'
import { ruleBookOfTenant, ruleOf } from '../../points/module'
import { noteClass } from '../../replay/module'
import { type EnrolmentDocument, everyEnrolment } from '../enrolment/enrolment-store'
import { everySession } from '../sessions/session-store'

/** The lesson that makes up for a class, as long as members can play it: its recording, or what it taught. */
const replayOf = async (tx: Transaction, sessionId: string) => {
  const session = await tx.get(everySession, sessionId)
  const lessonId = session?.recording?.lessonId ?? session?.lessonId
  const lesson = lessonId ? await tx.get(lessons, lessonId) : null
  return lesson?.live ? { lesson, isTaught: lesson._id === session?.lessonId } : null
}

const tellOf = async (tx: Transaction, found: EnrolmentDocument, lesson: LessonDocument, now: number) => {
  const { tenantId, memberId, title: course, startsAt } = found
  const { points } = ruleOf(await ruleBookOfTenant(tenantId, now), 'MAKE_UP')
  const facts = { course, startsAt, lesson: lesson.title, points }
  await told(tx, { tenantId, memberId, kind: 'classReplay', subjectId: lesson._id, facts, now })
}

/**
 * The timer's job: the replay of a class learns who has been there and who has not, so that it brings the one nothing
 * more and the other what making up brings; the latter is told.
 */
export const offerReplays: ItemJob = {
  title: '缺课的人可以补看',
  everyMinutes: 0,
  together: 3,

  items: (cursor, limit) =>
    everyEnrolment.page(system, {
      index: 'toMakeUp',
      equals: { toMakeUp: 1 },
      limit,
      after: cursor,
      fields: ['tenantId'],
    }),

  each: async (tx, enrolmentId, now) => {
    const found = await tx.get(everyEnrolment, enrolmentId)
    if (found?.toMakeUp !== 1) return false
    await tx.update(everyEnrolment, enrolmentId, { toMakeUp: 0 })
    const replay = await replayOf(tx, found.sessionId)
    if (!replay) return true
    const came = found.state === 'attended'
    // Coming was paid for as this very lesson: its replay is known to bring nothing more.
    if (came && replay.isTaught) return true
    const isNews = await noteClass(
      tx,
      replay.lesson,
      { memberId: found.memberId, as: came ? 'attended' : 'missed' },
      now,
    )
    if (isNews && !came) await tellOf(tx, found, replay.lesson, now)
    return true
  },
}
