import type { SessionState } from '@contract/class'
import { collection, type Stored } from '../../../kernel/collection'
import { index } from '../../../kernel/database-index'
import { ofBranch, sameOrder } from '../sessions/session-store'

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

const seatsIndexes = { ...sameOrder, mostPending: index('-pendingCount') } as const
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

/** Who has which seat of a class by the card on it, `_id` follows from session and number. */
type TakenSeatDocument = Stored & { readonly enrolmentId: string }

export const takenSeats = collection<TakenSeatDocument>({ name: 'takenSeats', scope: 'nobody', indexes: {} })
