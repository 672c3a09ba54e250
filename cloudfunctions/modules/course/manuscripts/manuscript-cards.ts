import type { ManuscriptCard } from '@contract/course'
import type { MemberActor } from '../../../kernel/actor'
import { cardFields, cardOf } from '../catalogue/cards'
import type { CourseDocument } from '../store'

/** The fields of a course that its card on the desk is made of. */
export const manuscriptFields = [...cardFields, 'state', 'history', 'dueAt', 'changedAt', 'memberId'] as const

type Source = Pick<CourseDocument, '_id' | (typeof manuscriptFields)[number]>

/** A course as those who write or review it see it in a list. */
export const manuscriptCardOf = (course: Source, actor: MemberActor): ManuscriptCard => ({
  ...cardOf(course),
  state: course.state,
  changedAt: course.changedAt,
  dueAt: course.dueAt,
  own: course.memberId === actor.memberId,
  lastReason: course.history.at(-1)?.reason ?? null,
})
