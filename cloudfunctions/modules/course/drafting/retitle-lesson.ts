import { contract } from '@contract/contract'
import { holding } from '../../../kernel/policy'
import { procedure } from '../../../kernel/procedure'
import { changeDraft } from './change-draft'
import { chaptersFit, lessonIn, withLesson } from './outline'

/** What a lesson of a draft is called, and its chapters. */
export const retitleLesson = procedure(
  contract.course.retitleLesson,
  { allow: holding('cadre'), auditSubject: (_, { courseId }) => courseId },
  async ({ actor, input: { courseId, lessonId, title, chapters }, now, refuse, transact }) =>
    transact((tx) =>
      changeDraft(tx, { actor, courseId, now, refuse }, ({ outline }) => {
        const lesson = lessonIn(outline, lessonId)
        if (!chaptersFit(chapters, lesson.durationSeconds)) throw refuse('CHAPTERS_WRONG')
        return withLesson(outline, { ...lesson, title, chapters })
      }),
    ),
)
