import { randomInt } from 'node:crypto'
import { type Actor, system } from '../../../kernel/actor'
import { command } from '../../../kernel/database'
import { everyStock, type StockDocument, stocks } from '../rewards/stock-store'
import { everyVoucher } from '../vouchers/voucher-store'

/** A rush beyond this many unsettled pieces of one reward is told BUSY: the stock's document stays small. */
const MAX_PENDING = 1_000

/** One piece that is taken for a voucher about to be issued. */
export type Reservation = { readonly rewardId: string; readonly mark: string; readonly at: number }

/** The mark names the voucher and this one delivery of the call: a twin's piece is another one. */
export const reservationFor = (rewardId: string, voucherId: string, at: number): Reservation => ({
  rewardId,
  mark: `${voucherId}-${randomInt(2 ** 40).toString(36)}`,
  at,
})

const voucherOf = (mark: string): string => mark.slice(0, mark.lastIndexOf('-'))

/** True where another delivery of the same call has taken a piece and may be about to commit. */
export const isTwinsTurn = ({ pending }: Pick<StockDocument, 'pending'>, voucherId: string): boolean =>
  Object.keys(pending).some((mark) => voucherOf(mark) === voucherId)

/**
 * Takes the piece: one conditional update outside of the transaction that issues the voucher, as its last step
 * before the commit. No other caller collides with it, and whatever becomes of the commit, `settle` sees whether
 * the voucher is there.
 */
export const takePiece = async (
  actor: Actor,
  { rewardId, mark, at }: Reservation,
): Promise<'taken' | 'soldOut' | 'crowded'> => {
  const isTaken = await stocks.changeIf(
    actor,
    rewardId,
    { remaining: command.gte(1), pendingCount: command.lt(MAX_PENDING) },
    { remaining: command.inc(-1), pendingCount: command.inc(1), [`pending.${mark}`]: at },
  )
  if (isTaken) return 'taken'
  const stock = await stocks.findScoped(actor, rewardId)
  return stock && stock.remaining > 0 ? 'crowded' : 'soldOut'
}

/**
 * Ends a reservation whose transaction can no longer commit: its voucher was issued, or its piece goes back.
 * The update hangs on the reservation itself, so a piece goes back once, whoever else settles it.
 */
export const settle = async ({ rewardId, mark, at }: Reservation): Promise<boolean> => {
  const voucher = await everyVoucher.findScoped(system, voucherOf(mark))
  const isIssued = voucher?.reservation === mark
  const field = `pending.${mark}`
  return everyStock.changeIf(
    system,
    rewardId,
    { [field]: at },
    { [field]: command.remove(), pendingCount: command.inc(-1), remaining: command.inc(isIssued ? 0 : 1) },
  )
}
