import { contract } from '@contract/contract'
import { anyone } from '../../kernel/policy'
import { procedure } from '../../kernel/procedure'
import { ruleBookInForce, ruleOf } from '../points/module'
import { openLesson } from './open-lesson'
import { shownProgress } from './progress'
import { ruleCodeOf } from './settle'

/** What the player shows before it plays. The unbound see the lesson; playing it asks them to bind. */
export const lesson = procedure(contract.replay.lesson, { allow: anyone }, async ({ actor, input, now }) => {
  const [{ lesson: found, progress }, book] = await Promise.all([
    openLesson(actor, input.lessonId),
    ruleBookInForce(actor, now),
  ])
  const { courseId, courseTitle, title, category, cover, durationSeconds, chapters, sample } = found
  return {
    lessonId: found._id,
    ...{ courseId, courseTitle, title, category, cover, durationSeconds, sample },
    // Who had begun it is told that it was taken down, and what he has.
    withdrawn: !found.live,
    chapters: [...chapters],
    cueCount: found.cueCount ?? 0,
    slideCount: found.slides?.length ?? 0,
    progress: shownProgress(progress, durationSeconds),
    replayPoints: ruleOf(book, ruleCodeOf(progress)).points,
  }
})
