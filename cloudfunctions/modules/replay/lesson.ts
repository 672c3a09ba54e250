import { contract } from '@contract/contract'
import { refusal } from '../../kernel/errors'
import { anyone } from '../../kernel/policy'
import { procedure } from '../../kernel/procedure'
import { lessons } from '../course/module'
import { ruleBookInForce, ruleOf } from '../points/module'
import { shownProgress } from './progress'
import { ruleCodeOf } from './settle'
import { progresses, progressId } from './store'

/** What the player shows before it plays. The unbound see the lesson; playing it asks them to bind. */
export const lesson = procedure(contract.replay.lesson, { allow: anyone }, async ({ actor, input, now }) => {
  const { memberId } = actor
  const [found, progress, book] = await Promise.all([
    lessons.getScoped(actor, input.lessonId),
    memberId ? progresses.findScoped(actor, progressId(memberId, input.lessonId)) : null,
    ruleBookInForce(actor, now),
  ])
  // Who had begun it is told that it was taken down, and what he has; to everybody else it is not there.
  if (!found.live && !progress) throw refusal('NOT_FOUND')
  const { courseId, courseTitle, title, category, cover, durationSeconds, chapters, sample } = found
  return {
    lessonId: found._id,
    ...{ courseId, courseTitle, title, category, cover, durationSeconds, sample },
    withdrawn: !found.live,
    chapters: [...chapters],
    progress: shownProgress(progress, durationSeconds),
    replayPoints: ruleOf(book, ruleCodeOf(progress)).points,
  }
})
