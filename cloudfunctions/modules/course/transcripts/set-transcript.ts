import { contract } from '@contract/contract'
import { removeFiles } from '../../../kernel/files'
import { holding } from '../../../kernel/policy'
import { procedure } from '../../../kernel/procedure'
import { changeDraft } from '../drafting/change-draft'
import { lessonIn, withLesson } from '../drafting/outline'
import { branchCourses } from '../store'
import { transcripts } from './transcript-store'
import { uploadedTranscript } from './uploaded-transcript'

/** 文稿: what is said in a lesson of a draft. The upload is removed once its text is kept. */
export const setTranscript = procedure(
  contract.course.setTranscript,
  { allow: holding('cadre'), auditSubject: (_, { courseId }) => courseId },
  async ({ actor, input: { courseId, lessonId, fileId }, now, openId, refuse, transact }) => {
    const course = await branchCourses.getScoped(actor, courseId)
    if (course.state !== 'draft') throw refuse('WRONG_STATE')
    const read = await uploadedTranscript(lessonIn(course.outline, lessonId), { fileId, openId, refuse })
    if (read.trouble) throw refuse('TRANSCRIPT_BROKEN')
    const { cues } = read
    const done = await transact(async (tx) => {
      const known = await tx.get(transcripts, lessonId)
      if (known) await tx.update(transcripts, lessonId, { cues })
      else await tx.add(transcripts, { _id: lessonId, tenantId: course.tenantId, courseId, cues })
      const act = { actor, courseId, now, refuse }
      return changeDraft(tx, act, ({ outline }) =>
        withLesson(outline, { ...lessonIn(outline, lessonId), cueCount: cues.length }),
      )
    })
    await removeFiles([fileId])
    return done
  },
)
