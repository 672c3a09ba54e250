import { randomBytes } from 'node:crypto'
import type { Clock } from './clock'

/** Documented by WeChat: a phone code works once, within five minutes. */
const LIFE_MS = 5 * 60_000
const MAX_CODES = 10_000

type Entry = { phone: string; mintedAt: number }

/** Codes that WeChat's phone button would hand to the mini-program. */
export class PhoneCodes {
  private readonly codes = new Map<string, Entry>()
  private readonly clock: Clock

  constructor(clock: Clock) {
    this.clock = clock
  }

  mint(phone: string): string {
    if (this.codes.size >= MAX_CODES) this.codes.delete([...this.codes.keys()][0] ?? '')
    const code = randomBytes(32).toString('hex')
    this.codes.set(code, { phone, mintedAt: this.clock.elapsed() })
    return code
  }

  /** The phone number behind a code, once; null for a code that is unknown, used or too old. */
  redeem(code: string): string | null {
    const entry = this.codes.get(code)
    this.codes.delete(code)
    if (!entry || this.clock.elapsed() - entry.mintedAt > LIFE_MS) return null
    return entry.phone
  }
}
