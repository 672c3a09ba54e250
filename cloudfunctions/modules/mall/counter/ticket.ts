import { signedTextOf } from '@contract/rules/voucher-qr'
import { signatureOf, signKeyId } from '../../../kernel/signature'
import { isTurnAt, turnSeed } from '../../../kernel/turn'
import type { VoucherDocument } from '../vouchers/voucher-store'

/** The voucher's own seed. */
const seedOf = (voucherId: string): string => turnSeed('voucherTurn', voucherId)

/** Whether a turn was on screen just now. */
export const isFresh = (voucherId: string, turn: string, now: number): boolean =>
  isTurnAt(seedOf(voucherId), turn, now)

/** What a voucher's QR is made of: signed when the member opens it. */
export const ticketOf = (voucher: VoucherDocument) => {
  const { _id: voucherId, code, pickUpPointId, lapsesAt, title, memberMasked } = voucher
  const facts = { code, voucherId, pickUpPointId, lapsesAt, title, memberMasked }
  const signed = signedTextOf({ ...facts, keyId: signKeyId() })
  return { signed, signature: signatureOf(signed), seed: seedOf(voucherId) }
}
