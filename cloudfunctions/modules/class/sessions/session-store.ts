import type { SessionState } from '@contract/class'
import type { sessionWords } from '@contract/rules/flows/class-session'
import type { Spot } from '@contract/rules/spot'
import { collection, type Stored } from '../../../kernel/collection'
import { index } from '../../../kernel/database-index'
import type { Taken } from '../../../kernel/flow/history'

/** Sessions and their seats lie in the same order, so that one cursor pages through both at once. */
export const sameOrder = {
  soonestOfBranch: index('tenantId', 'academyId', 'state', 'startsAt', '_id'),
  latestOfBranch: index('tenantId', 'academyId', 'state', '-startsAt', '-_id'),
  soonest: index('tenantId', 'state', 'startsAt', '_id'),
  latest: index('tenantId', 'state', '-startsAt', '-_id'),
  ofCourse: index('tenantId', 'courseId', 'state', 'startsAt', '_id'),
}

/** What stands on every card, kept with each enrolment too: `spreadChanges` brings there what has changed. */
export type SessionFacts = {
  readonly courseId: string
  readonly title: string
  readonly startsAt: number
  readonly endsAt: number
  readonly place: string
  readonly teacherTitle: string
  /** The last moment for giving a seat back. */
  readonly cancelUntil: number
}

/** 班次: one class of a course, at a time and a place. How many seats there are is in its seats. */
export type SessionDocument = Stored &
  SessionFacts & {
    /** Who planned it. */
    readonly memberId: string
    /** The branch of its course: its cadres run the class. */
    readonly academyId: string
    /** The lesson that is taught, so that attending and replaying it pay once; null where it is none of the course's. */
    readonly lessonId: string | null
    readonly signUpUntil: number
    /** Missing with sessions from before it could change. */
    readonly cancelHours?: number
    /** Goes up with every change of what was planned; missing before the first one. */
    readonly version?: number
    readonly changedAt?: number
    /** 1: it was changed, and not every enrolment of it knows yet. */
    readonly changeDue?: 0 | 1
    /** The member who teaches it, and his name as the desk reads it; null where a guest does. */
    readonly teacher: { readonly memberId: string; readonly nameMasked: string } | null
    /** The same member, for asking whose classes they are. */
    readonly teacherId: string | null
    /** As it was written: it begins and ends by the clock, see `stateIn`. */
    readonly state: SessionState
    readonly history: readonly Taken<keyof typeof sessionWords.steps, 'teacher'>[]
    /** 课堂记录 in figures, written when it was closed. */
    readonly record?: {
      readonly attended: number
      readonly studyMinutes: number
      readonly closedByMasked: string
    }
    /** 课后回放: the lesson that who missed the class can make up for it with. Chosen once, after the class. */
    readonly recording?: { readonly lessonId: string; readonly title: string }
    /** 1: chosen, and not everybody of the roll is marked for it yet. */
    readonly recordingDue?: 0 | 1
    /** The place that check-ins are compared with; null where it was given up. */
    readonly spot?: Spot | null
    readonly sample: boolean
  }

const sessionIndexes = {
  ...sameOrder,
  taught: index('tenantId', 'teacherId', 'startsAt', '_id'),
  recordingDue: index('recordingDue', '_id'),
  changeDue: index('changeDue', '_id'),
  starting: index('state', 'startsAt', '_id'),
  ending: index('state', 'endsAt', '_id'),
}

const sessionCollection = { name: 'classSessions', indexes: sessionIndexes } as const

export const sessions = collection<SessionDocument, keyof typeof sessionIndexes>({
  ...sessionCollection,
  scope: 'tenant',
})

/** What the cadres of a branch run. */
export const ofBranch = { role: 'cadre', kind: 'branch', field: 'academyId' } as const

/** The same sessions as the cadres of their branches see them. */
export const branchSessions = collection<SessionDocument, keyof typeof sessionIndexes>({
  ...sessionCollection,
  scope: ofBranch,
})

/** The same sessions as their teachers see them. */
export const taughtSessions = collection<SessionDocument, keyof typeof sessionIndexes>({
  ...sessionCollection,
  scope: { own: 'teacherId' },
})

/** The same sessions as the timer sees them: every tenant's. */
export const everySession = collection<SessionDocument, keyof typeof sessionIndexes>({
  ...sessionCollection,
  scope: 'system',
})
