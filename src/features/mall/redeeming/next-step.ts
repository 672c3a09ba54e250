import type { ErrorCode } from '@contract/contract'
import { UNREACHABLE_WORDS, wordsFor } from '@/lib/error-words'
import type { Outcome } from '@/lib/outcome'

/** Where a refusal leads on: another reward, earning, binding, one's vouchers, another place, or once more. */
export type Step = 'mall' | 'earn' | 'bind' | 'vouchers' | 'place' | 'again' | 'nothing'

/** What went wrong and what to do next. */
export type Refusal = { readonly words: string; readonly step: Step }

const STEPS: Partial<Record<ErrorCode<'mall.redeem'>, Step>> = {
  SOLD_OUT: 'mall',
  NOT_ON_SALE: 'mall',
  NOT_FOUND: 'mall',
  NOT_ENOUGH_POINTS: 'earn',
  LIMIT_REACHED: 'vouchers',
  MONTH_LIMIT_REACHED: 'vouchers',
  NOT_YET_ON_SALE: 'mall',
  SALE_OVER: 'mall',
  PICK_UP_ELSEWHERE: 'place',
  NOT_BOUND: 'bind',
  CONSENT_NEEDED: 'bind',
  TOO_OFTEN: 'again',
  KEY_REUSED: 'again',
  BUSY: 'again',
  INTERNAL: 'again',
}

/** The words and the way on for a redemption that did not succeed. */
export const refusalOf = (outcome: Exclude<Outcome<'mall.redeem'>, { kind: 'ok' }>): Refusal =>
  outcome.kind === 'unreachable'
    ? { words: UNREACHABLE_WORDS, step: 'again' }
    : { words: wordsFor(outcome.code), step: STEPS[outcome.code] ?? 'nothing' }
