import { contract } from '@contract/contract'
import { courseLimits } from '@contract/rules/course-limits'
import { removeFiles } from '../../../kernel/files'
import { ids } from '../../../kernel/ids'
import { readPictures, storePictures } from '../../../kernel/pictures'
import { holding } from '../../../kernel/policy'
import { procedure } from '../../../kernel/procedure'
import { changeDraft } from '../drafting/change-draft'
import { lessonIn, withLesson } from '../drafting/outline'
import { branchCourses } from '../store'

/**
 * 图片: a picture at a second of a lesson of a draft. Its id follows from the idempotency key, so a repeat puts it into
 * the same place; the upload is removed after the commit, as its uploader could still change it.
 */
export const addSlide = procedure(
  contract.course.addSlide,
  { allow: holding('cadre'), auditSubject: (_, { courseId }) => courseId },
  async ({ actor, input, now, openId, key, refuse, transact }) => {
    const { courseId, lessonId, atSeconds } = input
    const course = await branchCourses.getScoped(actor, courseId)
    if (course.state !== 'draft') throw refuse('WRONG_STATE')
    const pictures = await readPictures([input.picture], openId)
    if (!pictures) throw refuse('PICTURE_REFUSED')
    const slideId = ids.derived('slide', actor.identityId, key)
    const [fileId = ''] = await storePictures(`slides/${slideId}`, pictures)
    const done = await transact((tx) =>
      changeDraft(tx, { actor, courseId, now, refuse }, ({ outline }) => {
        const lesson = lessonIn(outline, lessonId)
        const slides = lesson.slides ?? []
        if (slides.length >= courseLimits.slides) throw refuse('TOO_MANY_SLIDES')
        if (atSeconds >= lesson.durationSeconds || slides.some((slide) => slide.atSeconds === atSeconds))
          throw refuse('SLIDE_TIME_WRONG')
        const inOrder = [...slides, { slideId, atSeconds, fileId }].sort((a, b) => a.atSeconds - b.atSeconds)
        return withLesson(outline, { ...lesson, slides: inOrder })
      }),
    )
    await removeFiles([input.picture])
    return done
  },
)
