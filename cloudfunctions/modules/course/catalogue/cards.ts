import type { CourseCard } from '@contract/course'
import type { Actor } from '../../../kernel/actor'
import { type CourseDocument, courses } from '../store'

type CardSource = Pick<CourseDocument, '_id' | Exclude<keyof CourseCard, 'courseId'>>

/** The fields of a course that a card is made of. */
export const cardFields = [
  'title',
  'category',
  'cover',
  'academyId',
  'academyName',
  'teacherTitle',
  'lessonCount',
  'durationSeconds',
  'sample',
] as const

/** A course as lists show it. */
export const cardOf = ({ _id, ...course }: CardSource): CourseCard => ({
  courseId: _id,
  title: course.title,
  category: course.category,
  cover: course.cover,
  academyId: course.academyId,
  academyName: course.academyName,
  teacherTitle: course.teacherTitle,
  lessonCount: course.lessonCount,
  durationSeconds: course.durationSeconds,
  sample: course.sample,
})

type Filter = { readonly category?: string | undefined; readonly academyId?: string | undefined }

/** The access path for a filter: each combination has its own index, so no page reads more than it shows. */
const indexFor = ({ category, academyId }: Filter) =>
  category ? (academyId ? 'byBoth' : 'byCategory') : academyId ? 'byAcademy' : 'newest'

/** Published courses, newest first. */
export const courseCards = async (actor: Actor, filter: Filter, limit: number, after?: string) => {
  const { category, academyId } = filter
  const { rows, nextCursor } = await courses.page(actor, {
    index: indexFor(filter),
    equals: { state: 'published', ...(category && { category }), ...(academyId && { academyId }) },
    limit,
    after,
    fields: [...cardFields],
  })
  return { courses: rows.map(cardOf), nextCursor }
}
