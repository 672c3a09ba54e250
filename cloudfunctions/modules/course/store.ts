import type { BranchState, Category, CourseState, Cover } from '@contract/course'
import type { branchWords } from '@contract/rules/flows/branch'
import type { courseWords } from '@contract/rules/flows/course'
import { collection, type Stored } from '../../kernel/collection'
import { index, uniqueIndex } from '../../kernel/database-index'
import type { Taken } from '../../kernel/flow/history'

/** 总院 or 企业分院. */
export type AcademyDocument = Stored & {
  readonly kind: 'academyHq' | 'academyBranch'
  readonly name: string
  readonly enterpriseName: string | null
  readonly since: number | null
  readonly order: number
  /** Who entered it; empty for those that the union starts with. */
  readonly memberId: string
  readonly state: BranchState
  readonly history: readonly Taken<keyof typeof branchWords.steps>[]
}

const academyCollection = {
  name: 'academies',
  indexes: {
    inOrder: uniqueIndex('tenantId', 'order'),
    byId: uniqueIndex('tenantId', '_id'),
  },
} as const

export const academies = collection<AcademyDocument, keyof typeof academyCollection.indexes>({
  ...academyCollection,
  scope: 'tenant',
})

/** The same academies as a cadre sees them: those he writes courses for. */
export const ownBranches = collection<AcademyDocument, keyof typeof academyCollection.indexes>({
  ...academyCollection,
  scope: { role: 'cadre', kind: 'branch', field: '_id' },
})

/** A picture that belongs to a second of a lesson. */
export type Slide = { readonly slideId: string; readonly atSeconds: number; readonly fileId: string }

type Chapter = { readonly atSeconds: number; readonly title: string }

/** A lesson as it is being written: it becomes a `LessonDocument` when its course is published. */
export type OutlineLesson = {
  readonly lessonId: string
  readonly title: string
  readonly durationSeconds: number
  readonly chapters: readonly Chapter[]
  readonly fileId: string
  /** Lines of its transcript; missing where it never had one. */
  readonly cueCount?: number
  /** By their seconds; missing where it never had one. */
  readonly slides?: readonly Slide[]
}

export type CourseDocument = Stored & {
  /** Who submitted it last, or wrote it first; empty for those that the union starts with. */
  readonly memberId: string
  readonly title: string
  readonly category: Category
  readonly cover: Cover
  readonly academyId: string
  readonly academyName: string
  readonly teacherTitle: string
  readonly summary: string
  readonly tags: readonly string[]
  readonly outline: readonly OutlineLesson[]
  readonly lessonCount: number
  readonly durationSeconds: number
  /** Questions of its 测验; 0 where nobody has written one. */
  readonly questionCount: number
  /** 结业条件, where its cadre has set them. */
  readonly finish?: {
    readonly offered: boolean
    readonly needsQuiz: boolean
    /** Missing where it was set before hours could be asked for. */
    readonly needsHours?: number
  }
  readonly state: CourseState
  readonly history: readonly Taken<keyof typeof courseWords.steps>[]
  readonly dueAt: number | null
  readonly changedAt: number
  /** What the search knows of it is older than it is. */
  readonly searchDue: boolean
  /** When members saw it first; 0 until then. */
  readonly publishedAt: number
  readonly sample: boolean
}

const courseCollection = {
  name: 'courses',
  indexes: {
    newest: index('tenantId', 'state', '-publishedAt', '-_id'),
    byCategory: index('tenantId', 'state', 'category', '-publishedAt', '-_id'),
    byAcademy: index('tenantId', 'state', 'academyId', '-publishedAt', '-_id'),
    byBoth: index('tenantId', 'state', 'category', 'academyId', '-publishedAt', '-_id'),
    changed: index('tenantId', 'state', '-changedAt', '-_id'),
    due: index('tenantId', 'state', 'dueAt', '_id'),
    searchDue: index('searchDue', 'changedAt', '_id'),
    ofBranch: index('tenantId', 'academyId', 'state', '-changedAt', '-_id'),
  },
} as const

type CourseIndex = keyof typeof courseCollection.indexes

export const courses = collection<CourseDocument, CourseIndex>({ ...courseCollection, scope: 'tenant' })

/** The same courses as the timer sees them. */
export const everyCourse = collection<CourseDocument, CourseIndex>({ ...courseCollection, scope: 'system' })

/** Those of a cadre's branches. */
export const ofBranch = { role: 'cadre', kind: 'branch', field: 'academyId' } as const

/** The same courses as a cadre sees them: those of his branches. */
export const branchCourses = collection<CourseDocument, CourseIndex>({
  ...courseCollection,
  scope: ofBranch,
})

/** 课时: one video of a course, as members see it. */
export type LessonDocument = Stored & {
  readonly courseId: string
  readonly courseTitle: string
  readonly category: Category
  readonly cover: Cover
  readonly order: number
  readonly title: string
  /** Whole seconds of the video, rounded down. */
  readonly durationSeconds: number
  readonly chapters: readonly Chapter[]
  /** Lines of its transcript; missing where it never had one. */
  readonly cueCount?: number
  /** By their seconds; missing where it never had one. */
  readonly slides?: readonly Slide[]
  /** The video in cloud storage; its address is signed for each play session. */
  readonly fileId: string
  /** Its course is published and has it still: nobody else plays it. */
  readonly live: boolean
  readonly sample: boolean
}

export const lessons = collection<LessonDocument, 'ofCourse'>({
  name: 'lessons',
  scope: 'tenant',
  indexes: { ofCourse: index('tenantId', 'courseId', 'order', '_id') },
})
