import { contract } from '@contract/contract'
import type { Actor } from '../../kernel/actor'
import { refusal } from '../../kernel/errors'
import { anyone } from '../../kernel/policy'
import { procedure } from '../../kernel/procedure'
import { cardOf, courses, lessons } from '../course/module'
import { ruleBookInForce, ruleOf } from '../points/module'
import { progresses } from './store'

/** Lessons of one course; a longer one would be split into two courses. */
const MAX_LESSONS = 100

const progressOf = async (actor: Actor, courseId: string) => {
  if (!actor.memberId) return []
  const { rows } = await progresses.page(actor, {
    index: 'ofCourse',
    equals: { courseId },
    limit: MAX_LESSONS,
    fields: ['lessonId', 'state', 'watchedSeconds'],
  })
  return rows
}

/** 课程详情: the course, its lessons, and how far the caller has come in each. */
export const course = procedure(contract.replay.course, { allow: anyone }, async ({ actor, input, now }) => {
  const { courseId } = input
  const [found, { rows }, mine, book] = await Promise.all([
    courses.getScoped(actor, courseId),
    lessons.page(actor, {
      index: 'ofCourse',
      equals: { courseId },
      limit: MAX_LESSONS,
      fields: ['order', 'title', 'durationSeconds', 'live'],
    }),
    progressOf(actor, courseId),
    ruleBookInForce(actor, now),
  ])
  const withdrawn = found.state !== 'published'
  // Who had begun it still sees what he has watched; to everybody else it is not there.
  if (withdrawn && mine.length === 0) throw refusal('NOT_FOUND')
  const progressByLesson = new Map(mine.map((progress) => [progress.lessonId, progress]))
  return {
    course: cardOf(found),
    summary: found.summary,
    publishedAt: found.publishedAt,
    questionCount: found.questionCount,
    withdrawn,
    lessons: rows
      .filter(({ _id, live }) => (withdrawn ? progressByLesson.has(_id) : live))
      .map(({ _id, order, title, durationSeconds }) => ({
        lessonId: _id,
        order,
        title,
        durationSeconds,
        progress: progressByLesson.get(_id)?.state ?? ('untouched' as const),
        watchedSeconds: progressByLesson.get(_id)?.watchedSeconds ?? 0,
      })),
    replayPoints: ruleOf(book, 'REPLAY').points,
  }
})
