import { contract } from '@contract/contract'
import { refusal } from '../../../kernel/errors'
import { begin } from '../../../kernel/flow/history'
import { ids } from '../../../kernel/ids'
import { holdingOne } from '../../../kernel/policy'
import { procedure } from '../../../kernel/procedure'
import { maskName } from '../../member/module'
import { sessionFlow } from '../flow'
import { seats } from '../seats/seats-store'
import { coursesRunBy, teachersFor } from '../sessions/branch'
import { sessions } from '../sessions/session-store'
import { book } from './book'
import { tellTeacher } from './tell-teacher'
import { areInOrder, HOUR_MS } from './times'

/** 排课: the session and its seats, in one transaction. A member who is to teach it is told. */
export const plan = procedure(
  contract.class.plan,
  { allow: holdingOne('admin', 'cadre'), auditSubject: (_, { sessionId }) => sessionId },
  async ({ actor, input, now, refuse, transact }) => {
    const { courseId, lessonId, startsAt, endsAt, signUpUntil, cancelHours, capacity } = input
    const { place, teacherTitle, teacherId } = input
    if (!areInOrder(input, now)) throw refuse('TIMES_WRONG')
    const [course, person] = await Promise.all([
      coursesRunBy(actor).getScoped(actor, courseId),
      teacherId === null ? null : teachersFor(actor).getScoped(actor, teacherId),
    ])
    if (course.state !== 'published') throw refuse('COURSE_NOT_PUBLISHED')
    if (lessonId !== null && !course.outline.some((lesson) => lesson.lessonId === lessonId))
      throw refusal('NOT_FOUND')
    const { tenantId, memberId } = actor
    const sessionId = ids.fresh(now)
    const { state, history } = begin(sessionFlow, now, ['plan', actor.role === 'admin' ? 'admin' : 'cadre'])
    const common = { _id: sessionId, tenantId, courseId, academyId: course.academyId, startsAt, state }
    const teacher = person && { memberId: person._id, nameMasked: maskName(person.name) }
    return transact(async (tx) => {
      const clash = await book(tx, tenantId, { sessionId, startsAt, endsAt, place, teacherId })
      if (clash) throw refuse(clash)
      const session = {
        ...{ ...common, lessonId, memberId, title: course.title, endsAt, place, teacherTitle, teacher },
        ...{ teacherId, signUpUntil, cancelUntil: startsAt - cancelHours * HOUR_MS, cancelHours },
        ...{ history, sample: course.sample },
      }
      await tx.add(sessions, session)
      await tellTeacher(tx, { kind: 'classToTeach', session, actor, now })
      await tx.add(seats, {
        ...{ ...common, capacity, free: capacity, freed: 0, waiting: 0 },
        ...{ seated: [], queue: [], pending: {}, pendingCount: 0 },
      })
      return { sessionId, state }
    })
  },
)
