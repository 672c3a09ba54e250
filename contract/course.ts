import * as v from 'valibot'
import { type Module, query } from './procedure'
import { amount, cursor, id, seconds } from './words'

/** 职业技能 · 办公技能 · 文化艺术 */
export const category = v.picklist(['skill', 'office', 'art'])
export type Category = v.InferOutput<typeof category>

/** Which line drawing stands on the cover; the family's colour comes from the category. */
export const cover = v.picklist(['gear', 'socket', 'caliper', 'table', 'brush'])
export type Cover = v.InferOutput<typeof cover>

/** 总院 or 企业分院. */
const academy = v.object({
  academyId: id,
  kind: v.picklist(['academyHq', 'academyBranch']),
  name: v.string(),
  /** The enterprise a branch belongs to. */
  enterpriseName: v.nullable(v.string()),
  /** The year it was founded, where an article states it. */
  since: v.nullable(amount),
})

/** A course as a list shows it. */
export const courseCard = v.object({
  courseId: id,
  title: v.string(),
  category,
  cover,
  academyId: id,
  academyName: v.string(),
  /** Kind of teacher, never a person's name: 姜山工匠, 劳模先进, 最美产业工人 … */
  teacherTitle: v.string(),
  lessonCount: amount,
  durationSeconds: seconds,
  /** Marked 示例数据 on screen. */
  sample: v.boolean(),
})
export type CourseCard = v.InferOutput<typeof courseCard>

export const course = {
  /** The catalogue: newest first, by category, with the head academy and its branches on the first page. */
  catalogue: query({
    input: v.strictObject({
      category: v.optional(category),
      academyId: v.optional(id),
      cursor: v.optional(cursor),
    }),
    output: v.object({
      /** Empty on later pages. */
      academies: v.array(academy),
      courses: v.array(courseCard),
      nextCursor: v.nullable(cursor),
    }),
    errors: [],
  }),
} as const satisfies Module
