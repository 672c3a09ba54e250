import { lastOf } from './last-of'
import { turnWord } from './turn'

/** What somebody saw who was there: the turn on the teacher's screen, or the card on his seat with its own word. */
type Sight =
  | { readonly by: 'qr'; readonly turn: string }
  | { readonly by: 'seat'; readonly seat: number; readonly word: string }

/** A QR to check in with: for which class, whether the place counts, and what was seen. */
type ClassQr = { readonly sessionId: string; readonly placeChecked: boolean; readonly seen: Sight }

const SCREEN = 'JLXY-C1'
/** 座位码: printed for one class, one for each seat. */
const SEAT = 'JLXY-S1'
const MARK = '~'
/** Ends the QR of a class whose place is compared: a phone knows it without a network, and for a class it has not read. */
const PLACED = 'P'
const ID = /^[0-9A-Za-z_-]{1,64}$/
const SEAT_NUMBER = /^[1-9]\d{0,2}$/

/** The text in a class's QR. */
export const classQrText = ({ sessionId, placeChecked, seen }: ClassQr): string => {
  const words = seen.by === 'qr' ? [SCREEN, sessionId, seen.turn] : [SEAT, sessionId, seen.seat, seen.word]
  return [...words, ...(placeChecked ? [PLACED] : [])].join(MARK)
}

const sightOf = (head: string, [word = '', seat = '', ...others]: readonly string[]): Sight | null => {
  if (others.length > 0 || !turnWord.test(word)) return null
  if (head === SCREEN && seat === '') return { by: 'qr', turn: word }
  return head === SEAT && SEAT_NUMBER.test(seat) ? { by: 'seat', seat: Number(seat), word } : null
}

/** Takes a scanned text apart, without believing any of it. @returns null where it is no class's */
export const readClassQr = (text: string): ClassQr | null => {
  const [head = '', sessionId = '', ...words] = text.trim().split(MARK)
  const placeChecked = lastOf(words) === PLACED
  // The word stands last; a seat's number before it.
  const seen = sightOf(head, (placeChecked ? words.slice(0, -1) : words).reverse())
  return seen && ID.test(sessionId) ? { sessionId, placeChecked, seen } : null
}

/** What is hashed (SHA-512) for the word of a seat; the seed is the class's own. */
export const seatSource = (seed: string, seat: number): string => `${seed}${MARK}seat${MARK}${seat}`

/** Long enough to be read aloud to a room and typed by everybody. */
export const SPOKEN_MS = 300_000
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
