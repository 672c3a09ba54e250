import { contract } from '@contract/contract'
import { refusal } from '../../kernel/errors'
import { holding } from '../../kernel/policy'
import { procedure } from '../../kernel/procedure'
import { changeDraft } from './change-draft'
import { chaptersFit, outlined } from './outline'

/** What a lesson of a draft is called, and its chapters. */
export const retitleLesson = procedure(
  contract.course.retitleLesson,
  { allow: holding('cadre'), auditSubject: (_, { courseId }) => courseId },
  async ({ actor, input: { courseId, lessonId, title, chapters }, now, refuse, transact }) =>
    transact((tx) =>
      changeDraft(tx, { actor, courseId, now, refuse }, ({ outline }) => {
        const lesson = outline.find((one) => one.lessonId === lessonId)
        if (!lesson) throw refusal('NOT_FOUND')
        if (!chaptersFit(chapters, lesson.durationSeconds)) throw refuse('CHAPTERS_WRONG')
        return outlined(outline.map((one) => (one === lesson ? { ...one, title, chapters } : one)))
      }),
    ),
)
