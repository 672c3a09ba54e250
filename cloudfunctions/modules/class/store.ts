import type { EnrolmentState, PlaceSeen, Presence, SessionState } from '@contract/class'
import type { Spot } from '@contract/rules/spot'
import { collection, type Index, type Stored } from '../../kernel/collection'
import type { Taken } from '../../kernel/flow-history'
import type { enrolmentFlow } from './enrolment-flow'
import type { sessionFlow } from './flow'

/** Sessions and their seats lie in the same order, so that one cursor pages through both at once. */
const sameOrder = {
  soonestOfBranch: {
    keys: [
      ['tenantId', 1],
      ['academyId', 1],
      ['state', 1],
      ['startsAt', 1],
      ['_id', 1],
    ],
  },
  latestOfBranch: {
    keys: [
      ['tenantId', 1],
      ['academyId', 1],
      ['state', 1],
      ['startsAt', -1],
      ['_id', -1],
    ],
  },
  soonest: {
    keys: [
      ['tenantId', 1],
      ['state', 1],
      ['startsAt', 1],
      ['_id', 1],
    ],
  },
  latest: {
    keys: [
      ['tenantId', 1],
      ['state', 1],
      ['startsAt', -1],
      ['_id', -1],
    ],
  },
  ofCourse: {
    keys: [
      ['tenantId', 1],
      ['courseId', 1],
      ['state', 1],
      ['startsAt', 1],
      ['_id', 1],
    ],
  },
} as const satisfies Record<string, Index>

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
    readonly history: readonly Taken<keyof typeof sessionFlow.transitions>[]
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
  taught: {
    keys: [
      ['tenantId', 1],
      ['teacherId', 1],
      ['startsAt', 1],
      ['_id', 1],
    ],
  },
  recordingDue: {
    keys: [
      ['recordingDue', 1],
      ['_id', 1],
    ],
  },
  changeDue: {
    keys: [
      ['changeDue', 1],
      ['_id', 1],
    ],
  },
  starting: {
    keys: [
      ['state', 1],
      ['startsAt', 1],
      ['_id', 1],
    ],
  },
  ending: {
    keys: [
      ['state', 1],
      ['endsAt', 1],
      ['_id', 1],
    ],
  },
} as const satisfies Record<string, Index>

const sessionCollection = { name: 'classSessions', indexes: sessionIndexes } as const

export const sessions = collection<SessionDocument, keyof typeof sessionIndexes>({
  ...sessionCollection,
  scope: 'tenant',
})

/** What the cadres of a branch run. */
const ofBranch = { role: 'cadre', kind: 'branch', field: 'academyId' } as const

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

/**
 * The seats of one session, `_id` = `sessionId`, and the truth about who has one. An enrolment is named here by its
 * mark. At every moment capacity = seated + free + freed, and the order of `queue` is the waiting list's.
 */
export type SeatsDocument = Stored & {
  readonly capacity: number
  /** Seats that the next who enrols can have. */
  readonly free: number
  /** Seats given back and on their way to the head of the waiting list: nobody who comes now gets one of these. */
  readonly freed: number
  readonly seated: readonly string[]
  readonly queue: readonly string[]
  /** As many as `queue` holds, for lists that do not read it. */
  readonly waiting: number
  /** Marks whose enrolment may not say yet what stands here: mark → since when. Emptied by `settleMark`. */
  readonly pending: Readonly<Record<string, number>>
  readonly pendingCount: number
  /** The session's own, kept here for the common order: whoever changes one changes both. */
  readonly state: SessionState
  readonly courseId: string
  readonly academyId: string
  readonly startsAt: number
}

const seatsIndexes = { ...sameOrder, mostPending: { keys: [['pendingCount', -1]] } } as const
const seatsCollection = { name: 'classSeats', hot: true, indexes: seatsIndexes } as const

export const seats = collection<SeatsDocument, keyof typeof seatsIndexes>({
  ...seatsCollection,
  scope: 'tenant',
})

/** The same seats as the cadres of their branches see them. */
export const branchSeats = collection<SeatsDocument, keyof typeof seatsIndexes>({
  ...seatsCollection,
  scope: ofBranch,
})

/** The same seats as the timer sees them: every tenant's. */
export const everySeats = collection<SeatsDocument, keyof typeof seatsIndexes>({
  ...seatsCollection,
  scope: 'system',
})

/** When and where a session takes a teacher and a place. */
export type Booking = Pick<SessionFacts, 'startsAt' | 'endsAt' | 'place'> & {
  readonly sessionId: string
  readonly teacherId: string | null
}

/** What is booked on one day of a union, `_id` follows from both: two who plan for one day meet here. */
type ClassDayDocument = Stored & { readonly dayKey: string; readonly booked: readonly Booking[] }

export const classDays = collection<ClassDayDocument>({ name: 'classDays', scope: 'nobody', indexes: {} })

/** Who has which seat of a class by the card on it, `_id` follows from session and number. */
type TakenSeatDocument = Stored & { readonly enrolmentId: string }

export const takenSeats = collection<TakenSeatDocument>({ name: 'takenSeats', scope: 'nobody', indexes: {} })

/** 到课: written by checking in. */
export type Attendance = {
  readonly inAt: number
  readonly by: Presence['by']
  /** The number on the card that he scanned; missing where it was none. */
  readonly seat?: number
  /** When the academy heard of it: later than `inAt` where it was scanned without a network. */
  readonly toldAt: number
  readonly outAt: number | null
  /** What it brought at once; what a day's cap put off comes later. */
  readonly points: number
  /** How it compared with the session's spot; not there where it had none. Where he was is not kept. */
  readonly place?: PlaceSeen
}

/** 报名: one member in one session, `_id` follows from both. */
export type EnrolmentDocument = Stored &
  SessionFacts & {
    readonly memberId: string
    readonly sessionId: string
    /** The version of the session whose facts these are; missing for the first one. */
    readonly version?: number
    /** Names this enrolling in the session's seats: who leaves and enrols again has another one. */
    readonly mark: string
    readonly state: EnrolmentState
    /** Has, had or waits for a seat: neither left nor called off. */
    readonly live: boolean
    readonly history: readonly Taken<keyof typeof enrolmentFlow.transitions>[]
    readonly enrolledAt: number
    readonly nameMasked: string
    /** When its member was told that the class is near. */
    readonly remindedAt?: number
    /** When its member was told that nobody has seen him. */
    readonly askedAt?: number
    readonly attendance?: Attendance
    /** A day's cap put off what checking in brings: the timer pays it another day. */
    readonly unpaid?: boolean
    /** 1: whether he came is settled, and the replay of the class does not know it yet. */
    readonly toMakeUp?: 0 | 1
    /** 1: he came, and what he studied does not count for his certificate yet: the roll may still be put right. */
    readonly toCount?: 0 | 1
  }

const enrolmentIndexes = {
  mine: {
    keys: [
      ['tenantId', 1],
      ['memberId', 1],
      ['live', 1],
      ['startsAt', 1],
      ['_id', 1],
    ],
  },
  roll: {
    keys: [
      ['tenantId', 1],
      ['sessionId', 1],
      ['live', 1],
      ['enrolledAt', 1],
      ['_id', 1],
    ],
  },
  ofState: {
    keys: [
      ['tenantId', 1],
      ['sessionId', 1],
      ['state', 1],
      ['_id', 1],
    ],
  },
  toMakeUp: {
    keys: [
      ['toMakeUp', 1],
      ['_id', 1],
    ],
  },
  toCount: {
    keys: [
      ['toCount', 1],
      ['endsAt', 1],
      ['_id', 1],
    ],
  },
  unpaid: {
    keys: [
      ['unpaid', 1],
      ['startsAt', 1],
      ['_id', 1],
    ],
  },
  ending: {
    keys: [
      ['state', 1],
      ['endsAt', 1],
      ['_id', 1],
    ],
  },
  soon: {
    keys: [
      ['state', 1],
      ['startsAt', 1],
      ['_id', 1],
    ],
  },
} as const satisfies Record<string, Index>

const enrolmentCollection = { name: 'enrolments', indexes: enrolmentIndexes } as const

export const enrolments = collection<EnrolmentDocument, keyof typeof enrolmentIndexes>({
  ...enrolmentCollection,
  scope: 'member',
})

/** The same enrolments as an admin sees them: those of his union's sessions. */
export const deskEnrolments = collection<EnrolmentDocument, keyof typeof enrolmentIndexes>({
  ...enrolmentCollection,
  scope: 'tenant',
})

/** The same enrolments as the timer sees them: every tenant's. */
export const everyEnrolment = collection<EnrolmentDocument, keyof typeof enrolmentIndexes>({
  ...enrolmentCollection,
  scope: 'system',
})
