import type { Actor } from '../../kernel/actor'
import { refusal } from '../../kernel/errors'
import { lessons } from '../course/module'
import { progresses, progressId } from './store'

/**
 * A lesson and how far the caller has come in it. Who had begun one that was taken down still sees it.
 *
 * @throws NOT_FOUND for everybody else, like what does not exist
 */
export const openLesson = async (actor: Actor, lessonId: string) => {
  const { memberId } = actor
  const [lesson, progress] = await Promise.all([
    lessons.getScoped(actor, lessonId),
    memberId ? progresses.findScoped(actor, progressId(memberId, lessonId)) : null,
  ])
  if (!lesson.live && !progress) throw refusal('NOT_FOUND')
  return { lesson, progress }
}
