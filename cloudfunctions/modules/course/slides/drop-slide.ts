import { contract } from '@contract/contract'
import { refusal } from '../../../kernel/errors'
import { removeFiles } from '../../../kernel/files'
import { holding } from '../../../kernel/policy'
import { procedure } from '../../../kernel/procedure'
import { changeDraft } from '../drafting/change-draft'
import { lessonIn, withLesson } from '../drafting/outline'

/** Takes a picture of a lesson of a draft away; its file goes too, unless members have seen the course. */
export const dropSlide = procedure(
  contract.course.dropSlide,
  { allow: holding('cadre'), auditSubject: (_, { courseId }) => courseId },
  async ({ actor, input: { courseId, lessonId, slideId }, now, refuse, transact }) => {
    let gone: readonly string[] = []
    const done = await transact((tx) =>
      changeDraft(tx, { actor, courseId, now, refuse }, ({ outline, publishedAt }) => {
        const lesson = lessonIn(outline, lessonId)
        const slide = lesson.slides?.find((one) => one.slideId === slideId)
        if (!slide) throw refusal('NOT_FOUND')
        gone = publishedAt === 0 ? [slide.fileId] : []
        return withLesson(outline, { ...lesson, slides: lesson.slides?.filter((one) => one !== slide) })
      }),
    )
    await removeFiles(gone)
    return done
  },
)
