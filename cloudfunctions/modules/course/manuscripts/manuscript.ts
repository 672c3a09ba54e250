import { contract } from '@contract/contract'
import type { MemberActor } from '../../../kernel/actor'
import { uploadFolderOf } from '../../../kernel/files'
import { progressOf } from '../../../kernel/flow/progress'
import { member } from '../../../kernel/policy'
import { procedure } from '../../../kernel/procedure'
import { courseFlow } from '../flow'
import { branchCourses, type CourseDocument, courses, type OutlineLesson } from '../store'
import { manuscriptCardOf } from './manuscript-cards'
import { visibleManuscript } from './visible'

/** What has happened to it, and what the reader may do: the steps of its branch are not another branch's cadre's. */
const progressFor = (actor: MemberActor, course: CourseDocument, now: number) => {
  const progress = progressOf(courses, courseFlow, course, { actor, now })
  const writes = branchCourses.covers(actor, course)
  const ofBranch = (step: keyof typeof courseFlow.transitions) =>
    courseFlow.transitions[step].by.some((party) => party === 'cadre')
  return { ...progress, open: progress.open.filter(({ step }) => writes || !ofBranch(step)) }
}

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
      progress: progressFor(actor, course, now),
      uploadFolder: uploadFolderOf(openId),
      writes: branchCourses.covers(actor, course),
    }
  },
)
