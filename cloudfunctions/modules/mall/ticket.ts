import { createHash } from 'node:crypto'
import { signedTextOf, turnOfHash, turnSource, turnStep } from '@contract/rules/voucher-qr'
import { indexOfText } from '../../kernel/secret-text'
import { signatureOf, signKeyId } from '../../kernel/signature'
import type { VoucherDocument } from './store'

/** Phones' clocks differ, and a camera needs its time: the turns beside the present one count too. */
const NEIGHBOURS = [-1, 0, 1] as const

/** The voucher's own seed: it follows from a key of the server's, so that nothing has to be stored. */
const seedOf = (voucherId: string): string => indexOfText('voucherTurn', voucherId)

/** Whether a turn was on screen just now. */
export const isFresh = (voucherId: string, turn: string, now: number): boolean =>
  NEIGHBOURS.some((beside) => {
    const source = turnSource(seedOf(voucherId), turnStep(now) + beside)
    return turnOfHash(createHash('sha512').update(source).digest()) === turn
  })

/** What a voucher's QR is made of: signed when the member opens it. */
export const ticketOf = (voucher: VoucherDocument) => {
  const { _id: voucherId, code, pickUpPointId, lapsesAt, title, memberMasked } = voucher
  const facts = { code, voucherId, pickUpPointId, lapsesAt, title, memberMasked }
  const signed = signedTextOf({ ...facts, keyId: signKeyId() })
  return { signed, signature: signatureOf(signed), seed: seedOf(voucherId) }
}
