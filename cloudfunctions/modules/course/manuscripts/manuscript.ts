import { contract } from '@contract/contract'
import { uploadFolderOf } from '../../../kernel/files'
import { progressOf } from '../../../kernel/flow/progress'
import { member } from '../../../kernel/policy'
import { procedure } from '../../../kernel/procedure'
import { courseFlow } from '../flow'
import { branchCourses, courses, type OutlineLesson } from '../store'
import { manuscriptCardOf } from './manuscript-cards'
import { visibleManuscript } from './visible'

const lessonCardOf = ({ lessonId, title, durationSeconds, chapters, cueCount, slides }: OutlineLesson) => ({
  lessonId,
  title,
  durationSeconds,
  chapters: [...chapters],
  cueCount: cueCount ?? 0,
  slideCount: slides?.length ?? 0,
})

/** A course as it is being written, with what became of it so far. */
export const manuscript = procedure(
  contract.course.manuscript,
  { allow: member },
  async ({ actor, input: { courseId }, now, openId }) => {
    const course = await visibleManuscript(actor, courseId)
    return {
      course: manuscriptCardOf(course, actor),
      summary: course.summary,
      tags: [...course.tags],
      lessons: course.outline.map(lessonCardOf),
      progress: progressOf(courses, courseFlow, course, { actor, now }),
      uploadFolder: uploadFolderOf(openId),
      writes: branchCourses.covers(actor, course),
    }
  },
)
