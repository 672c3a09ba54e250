import { contract } from '@contract/contract'
import { refusal } from '../../../kernel/errors'
import { removeFiles } from '../../../kernel/files'
import { holding } from '../../../kernel/policy'
import { procedure } from '../../../kernel/procedure'
import type { OutlineLesson } from '../store'
import { transcripts } from '../transcripts/transcript-store'
import { changeDraft } from './change-draft'
import { outlined } from './outline'

/**
 * The lessons of a draft in their order; what is left out is removed. What belongs to a lesson of a course that members
 * have never seen goes with it; one that they may have begun stays.
 */
export const orderLessons = procedure(
  contract.course.orderLessons,
  { allow: holding('cadre'), auditSubject: (_, { courseId }) => courseId },
  async ({ actor, input: { courseId, lessonIds }, now, refuse, transact }) => {
    let dropped: readonly OutlineLesson[] = []
    const done = await transact(async (tx) => {
      const ordered = await changeDraft(tx, { actor, courseId, now, refuse }, ({ outline, publishedAt }) => {
        const ordered = lessonIds.map((lessonId) => outline.find((one) => one.lessonId === lessonId))
        const kept = ordered.filter((lesson) => lesson !== undefined)
        if (kept.length !== ordered.length || new Set(kept).size !== kept.length) throw refusal('NOT_FOUND')
        const gone = outline.filter((lesson) => !kept.includes(lesson))
        dropped = publishedAt === 0 ? gone : []
        return outlined(kept)
      })
      for (const { lessonId, cueCount } of dropped)
        if (cueCount && (await tx.get(transcripts, lessonId))) await tx.remove(transcripts, lessonId)
      return ordered
    })
    for (const { fileId, slides = [] } of dropped)
      await removeFiles([fileId, ...slides.map((slide) => slide.fileId)])
    return done
  },
)
