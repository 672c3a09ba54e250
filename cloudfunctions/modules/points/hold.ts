import type { Transaction } from '../../kernel/transaction'
import { post } from './post'
import { type Balance, emptyBalance } from './rules'
import { heldBack, spendable, takenLots, takenThisMonth, takenThisYear, withTaken } from './spending'
import { accounts, type EntryDocument, type Lot } from './store'

/** How many of a thing one member may take in a calendar year, and in a calendar month; null: any number. */
type Limits = { readonly yearLimit: number; readonly monthLimit: number | null }

type Act = {
  readonly tenantId: string
  readonly memberId: string
  readonly points: number
  /** The rule book in force: the terms under which the points may come back. */
  readonly ruleVersion: number
  readonly source: EntryDocument['source']
  /** What is taken, and how many of it a member may take. */
  readonly limited: { readonly thing: string } & Limits
  readonly now: number
}

type Terms = Pick<Act, 'points' | 'limited' | 'now'>

/** Why a balance does not bear a hold: limits come before points. */
type Lack = 'tooFew' | 'limitReached' | 'monthLimitReached'

const limitReached = (balance: Balance, { limited, now }: Terms): Lack | null => {
  const { thing, yearLimit, monthLimit } = limited
  if (takenThisYear(balance, thing, now) >= yearLimit) return 'limitReached'
  const isOfMonth = monthLimit !== null && takenThisMonth(balance, thing, now) >= monthLimit
  return isOfMonth ? 'monthLimitReached' : null
}

/** Whether a balance bears a hold. */
export const canHold = (balance: Balance, terms: Terms): 'held' | Lack =>
  limitReached(balance, terms) ?? (takenLots(balance, terms.points, terms.now) ? 'held' : 'tooFew')

/** `available` is what can still be spent; `lots` are the points that were taken, to be handed to `release` or `spend` later. */
type Held = { readonly outcome: 'held'; readonly lots: readonly Lot[]; readonly available: number }

/**
 * 兑换冻结: available → held, first to expire first, inside the transaction of the act it belongs to: three
 * requests. The entry's `_id` follows from the source, so one source holds once.
 */
export const hold = async (tx: Transaction, act: Act): Promise<Held | { readonly outcome: Lack }> => {
  const { tenantId, memberId, source, limited, now } = act
  const account = await tx.get(accounts, memberId)
  const balance = account ?? emptyBalance
  const limit = limitReached(balance, act)
  if (limit) return { outcome: limit }
  const lots = takenLots(balance, act.points, now)
  if (!lots) return { outcome: 'tooFew' }
  const rule = {
    kind: 'hold',
    ruleCode: 'HOLD',
    ruleTitle: '兑换冻结',
    ruleVersion: act.ruleVersion,
  } as const
  const line = { ...rule, delta: -act.points, source }
  const moved = (live: Balance) => ({
    ...heldBack(live, lots),
    year: withTaken(live.year, limited.thing, now, 1),
  })
  const after = await post(tx, { tenantId, memberId, account, line, moved, now })
  return { outcome: 'held', lots, available: spendable(after, now) }
}
