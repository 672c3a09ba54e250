import type { Category, Cover } from '@contract/course'
import { collection, type Index, type Stored } from '../../kernel/collection'

/** 总院 or 企业分院. */
export type AcademyDocument = Stored & {
  readonly kind: 'academyHq' | 'academyBranch'
  readonly name: string
  readonly enterpriseName: string | null
  readonly since: number | null
  readonly order: number
}

export const academies = collection<AcademyDocument, 'inOrder'>({
  name: 'academies',
  scope: 'tenant',
  indexes: {
    inOrder: {
      keys: [
        ['tenantId', 1],
        ['order', 1],
      ],
      unique: true,
    },
  },
})

export type CourseDocument = Stored & {
  readonly title: string
  readonly category: Category
  readonly cover: Cover
  readonly academyId: string
  readonly academyName: string
  readonly teacherTitle: string
  readonly summary: string
  readonly lessonCount: number
  readonly durationSeconds: number
  readonly publishedAt: number
  readonly sample: boolean
}

const newestBy = (...fields: string[]): Index => ({
  keys: [['tenantId', 1], ...fields.map((field) => [field, 1] as const), ['publishedAt', -1], ['_id', -1]],
})

export const courses = collection<CourseDocument, 'newest' | 'byCategory' | 'byAcademy' | 'byBoth'>({
  name: 'courses',
  scope: 'tenant',
  indexes: {
    newest: newestBy(),
    byCategory: newestBy('category'),
    byAcademy: newestBy('academyId'),
    byBoth: newestBy('category', 'academyId'),
  },
})

/** 课时: one video of a course. */
export type LessonDocument = Stored & {
  readonly courseId: string
  readonly courseTitle: string
  readonly category: Category
  readonly cover: Cover
  readonly order: number
  readonly title: string
  /** Whole seconds of the video, rounded down. */
  readonly durationSeconds: number
  readonly chapters: readonly { readonly atSeconds: number; readonly title: string }[]
  /** The video in cloud storage; its address is signed for each play session. */
  readonly fileId: string
  readonly sample: boolean
}

export const lessons = collection<LessonDocument, 'ofCourse'>({
  name: 'lessons',
  scope: 'tenant',
  indexes: {
    ofCourse: {
      keys: [
        ['tenantId', 1],
        ['courseId', 1],
        ['order', 1],
      ],
      unique: true,
    },
  },
})
