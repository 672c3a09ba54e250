import { turnWord } from './turn'

/** What the QR on a teacher's screen carries: which class it is, the turn of the moment, and whether the place counts. */
type ClassQr = { readonly sessionId: string; readonly turn: string; readonly placeChecked: boolean }

const HEAD = 'JLXY-C1'
const MARK = '~'
/** Ends the QR of a class whose place is compared: a phone knows it without a network, and for a class it has not read. */
const PLACED = 'P'
const ID = /^[0-9A-Za-z_-]{1,64}$/

/** The text in a class's QR at the moment of a turn. */
export const classQrText = ({ sessionId, turn, placeChecked }: ClassQr): string =>
  [HEAD, sessionId, turn, ...(placeChecked ? [PLACED] : [])].join(MARK)

/** Takes a scanned text apart, without believing any of it. @returns null where it is no class's */
export const readClassQr = (text: string): ClassQr | null => {
  const [head, sessionId = '', turn = '', placed, ...others] = text.trim().split(MARK)
  if (head !== HEAD || others.length > 0 || !ID.test(sessionId) || !turnWord.test(turn)) return null
  if (placed !== undefined && placed !== PLACED) return null
  return { sessionId, turn, placeChecked: placed === PLACED }
}

/** Long enough to be read aloud to a room and typed by everybody. */
const SPOKEN_MS = 300_000
const SPOKEN_DIGITS = 6

/** How a spoken code looks. */
export const spokenCode = /^\d{6}$/

/** The number of the five minutes of a moment. */
export const spokenStep = (now: number): number => Math.floor(now / SPOKEN_MS)

/** What is hashed (SHA-512) for the spoken code; the seed is the class's own, as that of its turns. */
export const spokenSource = (seed: string, step: number): string => `${seed}${MARK}spoken${MARK}${step}`

/** The spoken code that a hash makes. */
export const spokenOfHash = (hash: Uint8Array): string =>
  Array.from(hash.subarray(0, SPOKEN_DIGITS), (byte) => byte % 10).join('')
