import { utf8Bytes } from '@contract/rules/bytes'
import { turnOfHash, turnSource } from '@contract/rules/turn'
import nacl from 'tweetnacl'

/** SHA-512, as the server hashes turns and spoken codes as well. */
export const turnHash = (source: string): Uint8Array => nacl.hash(utf8Bytes(source))

/** The turn of a half minute, made on the phone: no call for it, and none needed without a network. */
export const turnOf = (seed: string, step: number): string => turnOfHash(turnHash(turnSource(seed, step)))
