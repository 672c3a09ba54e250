import { collection, type Stored } from '../../../kernel/collection'
import type { SessionFacts } from '../sessions/session-store'

/** When and where a session takes a teacher and a place. */
export type Booking = Pick<SessionFacts, 'startsAt' | 'endsAt' | 'place'> & {
  readonly sessionId: string
  readonly teacherId: string | null
}

/** What is booked on one day of a union, `_id` follows from both: two who plan for one day meet here. */
type ClassDayDocument = Stored & { readonly dayKey: string; readonly booked: readonly Booking[] }

export const classDays = collection<ClassDayDocument>({ name: 'classDays', scope: 'nobody', indexes: {} })
