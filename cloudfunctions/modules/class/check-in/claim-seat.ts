import { ids } from '../../../kernel/ids'
import type { Transaction } from '../../../kernel/transaction'
import type { EnrolmentDocument } from '../enrolment/enrolment-store'
import { takenSeats } from '../seats/seats-store'

/**
 * One seat, one person: the first who scans the card on a seat has it for this class, so a picture of one's own card
 * is of no use to anybody else.
 *
 * @param seat the number on the card; null where none was scanned, and nothing is taken
 * @returns false where somebody else has it
 */
export const claimSeat = async (
  tx: Transaction,
  { _id: enrolmentId, tenantId, sessionId }: Pick<EnrolmentDocument, '_id' | 'tenantId' | 'sessionId'>,
  seat: number | null,
): Promise<boolean> => {
  if (seat === null) return true
  const _id = ids.derived('takenSeat', sessionId, seat)
  const taken = await tx.get(takenSeats, _id)
  if (!taken) await tx.add(takenSeats, { _id, tenantId, enrolmentId })
  return !taken || taken.enrolmentId === enrolmentId
}
