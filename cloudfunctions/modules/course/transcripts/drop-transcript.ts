import { contract } from '@contract/contract'
import { holding } from '../../../kernel/policy'
import { procedure } from '../../../kernel/procedure'
import { changeDraft } from '../drafting/change-draft'
import { lessonIn, withLesson } from '../drafting/outline'
import { transcripts } from './transcript-store'

/** Takes the transcript of a lesson of a draft away. */
export const dropTranscript = procedure(
  contract.course.dropTranscript,
  { allow: holding('cadre'), auditSubject: (_, { courseId }) => courseId },
  async ({ actor, input: { courseId, lessonId }, now, refuse, transact }) =>
    transact(async (tx) => {
      const act = { actor, courseId, now, refuse }
      const done = await changeDraft(tx, act, ({ outline }) =>
        withLesson(outline, { ...lessonIn(outline, lessonId), cueCount: 0 }),
      )
      if (await tx.get(transcripts, lessonId)) await tx.remove(transcripts, lessonId)
      return done
    }),
)
