import { CODE_SIGNS } from './voucher-code'

/** What a QR that must not be photographed carries: a word that follows from a seed and the time, see `kernel/turn`. */

const TURN_SIGNS = 6

/** How a turn looks. */
export const turnWord = /^[2-9A-HJ-NP-Z]{6}$/

/** How long a turn stands on screen. */
const TURN_MS = 30_000

/** The number of the half minute of a moment. */
export const turnStep = (now: number): number => Math.floor(now / TURN_MS)

/** What is hashed (SHA-512) for the turn of a half minute; the seed is the thing's own. */
export const turnSource = (seed: string, step: number): string => `${seed}~${step}`

/** The turn that a hash makes. */
export const turnOfHash = (hash: Uint8Array): string =>
  Array.from(hash.subarray(0, TURN_SIGNS), (byte) => CODE_SIGNS[byte % CODE_SIGNS.length]).join('')
