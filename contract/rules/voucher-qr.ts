import { turnWord } from './turn'
import { voucherCode } from './voucher-code'

/** What stands in a voucher's QR under a signature, so that a phone without a network can trust it. */
export type TicketFacts = {
  readonly code: string
  /** Which key signed it. */
  readonly keyId: string
  readonly voucherId: string
  readonly pickUpPointId: string
  readonly lapsesAt: number
  readonly title: string
  readonly memberMasked: string
}

/** What a scan of a voucher brought. */
export type ReadTicket = TicketFacts & {
  /** The very text that was signed. */
  readonly signed: string
  /** Ed25519, base64url. */
  readonly signature: string
  /** Changes every half minute: an old picture of the QR carries an old one. */
  readonly turn: string
}

const HEAD = 'JLXY-V2'
const MARK = '~'
const PARTS = 10
const ID = /^[0-9A-Za-z_-]{1,64}$/

const plain = (words: string): string => words.split(MARK).join('～')

/** The text that the server signs. */
export const signedTextOf = (facts: TicketFacts): string =>
  [
    ...[HEAD, facts.code, facts.keyId, facts.voucherId, facts.pickUpPointId],
    ...[facts.lapsesAt.toString(36), plain(facts.title), plain(facts.memberMasked)],
  ].join(MARK)

/** The text in a voucher's QR at the moment of a turn. */
export const qrTextOf = (signed: string, signature: string, turn: string): string =>
  [signed, signature, turn].join(MARK)

/** Takes a scanned text apart, without believing any of it. @returns null where it is no voucher's */
export const readQrText = (text: string): ReadTicket | null => {
  const parts = text.trim().split(MARK)
  if (parts.length !== PARTS || parts[0] !== HEAD) return null
  const [, code = '', keyId = '', voucherId = '', pickUpPointId = '', lapses = ''] = parts
  const [title = '', memberMasked = '', signature = '', turn = ''] = parts.slice(6)
  if (!voucherCode.test(code) || !turnWord.test(turn) || !/^[0-9a-z]{1,10}$/.test(lapses)) return null
  if (![keyId, voucherId, pickUpPointId].every((id) => ID.test(id))) return null
  const facts = { code, keyId, voucherId, pickUpPointId, lapsesAt: Number.parseInt(lapses, 36) }
  const signed = parts.slice(0, PARTS - 2).join(MARK)
  return { ...facts, title, memberMasked, signed, signature, turn }
}
