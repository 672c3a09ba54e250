import { contract } from '@contract/contract'
import { holding } from '../../../kernel/policy'
import { procedure } from '../../../kernel/procedure'
import { lessonIn } from '../drafting/outline'
import { branchCourses } from '../store'
import { uploadedTranscript } from './uploaded-transcript'

/** Looks a file over before it becomes a transcript: a refusal has no room for the line that is wrong. */
export const checkTranscript = procedure(
  contract.course.checkTranscript,
  { allow: holding('cadre') },
  async ({ actor, input: { courseId, lessonId, fileId }, openId, refuse }) => {
    const { outline } = await branchCourses.getScoped(actor, courseId)
    const read = await uploadedTranscript(lessonIn(outline, lessonId), { fileId, openId, refuse })
    return { cueCount: read.cues.length, trouble: read.trouble }
  },
)
