import { base64UrlBytes, utf8Bytes } from '@contract/rules/bytes'
import type { ReadTicket } from '@contract/rules/voucher-qr'
import nacl from 'tweetnacl'
import type { Lease } from '@/lib/kept-leases'
import { dayMomentWords } from '@/lib/time-words'
import type { HandedOffline } from './handed-outbox'

const KEY_BYTES = 32
const SIGNATURE_BYTES = 64

/** Whether the server has signed this very text. */
const isSigned = ({ signed, signature, keyId }: ReadTicket, { keys }: Lease): boolean => {
  const key = base64UrlBytes(keys.find((one) => one.keyId === keyId)?.publicKey ?? '')
  const bytes = base64UrlBytes(signature)
  if (key?.length !== KEY_BYTES || bytes?.length !== SIGNATURE_BYTES) return false
  return nacl.sign.detached.verify(utf8Bytes(signed), bytes, key)
}

type Known = {
  readonly leases: readonly Lease[]
  readonly handed: readonly HandedOffline[]
  readonly now: number
}

/** The lease under which this voucher may be handed out, or why it may not. */
export const checkOffline = (ticket: ReadTicket, { leases, handed, now }: Known): Lease | string => {
  const lease = leases.find((one) => one.pickUpPointId === ticket.pickUpPointId)
  if (leases.length === 0) return '网络断了，这台手机没有准备断网核销，没有核销。联网后再查一次。'
  if (!lease) return '这张券要到别的领取点领，或这台手机没有准备那里的断网核销。不要发放。'
  if (!isSigned(ticket, lease)) return '这个二维码不是学院发的，或被改动过。不要发放。'
  const before = handed.find(({ voucherId }) => voucherId === ticket.voucherId)
  if (before) return `这张券 ${dayMomentWords(before.handedAt)} 在这台手机上核销过，不要发放。`
  if (ticket.lapsesAt <= now) return `这张券 ${dayMomentWords(ticket.lapsesAt)} 已过期，不要发放。`
  return lease
}
