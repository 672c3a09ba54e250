import { utf8Bytes } from '@contract/rules/bytes'
import { turnOfHash, turnSource } from '@contract/rules/voucher-qr'
import nacl from 'tweetnacl'

/** The turn of a half minute, made on the phone: no call for it, and none needed without a network. */
export const turnOf = (seed: string, step: number): string =>
  turnOfHash(nacl.hash(utf8Bytes(turnSource(seed, step))))
