import type { EnrolmentState, PlaceSeen, Presence } from '@contract/class'
import type { enrolmentWords } from '@contract/rules/flows/enrolment'
import { collection, type Stored } from '../../../kernel/collection'
import { index } from '../../../kernel/database-index'
import type { Taken } from '../../../kernel/flow/history'
import type { SessionFacts } from '../sessions/session-store'

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
    readonly history: readonly Taken<keyof typeof enrolmentWords.steps>[]
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
  mine: index('tenantId', 'memberId', 'live', 'startsAt', '_id'),
  roll: index('tenantId', 'sessionId', 'live', 'enrolledAt', '_id'),
  ofState: index('tenantId', 'sessionId', 'state', '_id'),
  toMakeUp: index('toMakeUp', '_id'),
  toCount: index('toCount', 'endsAt', '_id'),
  unpaid: index('unpaid', 'startsAt', '_id'),
  ending: index('state', 'endsAt', '_id'),
  soon: index('state', 'startsAt', '_id'),
}

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
