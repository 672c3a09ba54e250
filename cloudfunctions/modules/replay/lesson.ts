import { contract } from '@contract/contract'
import { anyone } from '../../kernel/policy'
import { procedure } from '../../kernel/procedure'
import { lessons } from '../course/module'
import { ruleBookInForce, ruleOf } from '../points/module'
import { shownProgress } from './progress'
import { progresses, progressId } from './store'

/** What the player shows before it plays. The unbound see the lesson; playing it asks them to bind. */
export const lesson = procedure(contract.replay.lesson, { allow: anyone }, async ({ actor, input, now }) => {
  const { memberId } = actor
  const [found, progress, book] = await Promise.all([
    lessons.getScoped(actor, input.lessonId),
    memberId ? progresses.findScoped(actor, progressId(memberId, input.lessonId)) : null,
    ruleBookInForce(actor, now),
  ])
  const { courseId, courseTitle, title, category, cover, durationSeconds, chapters, sample } = found
  return {
    lessonId: found._id,
    ...{ courseId, courseTitle, title, category, cover, durationSeconds, sample },
    chapters: [...chapters],
    progress: shownProgress(progress, durationSeconds),
    replayPoints: ruleOf(book, 'REPLAY').points,
  }
})
