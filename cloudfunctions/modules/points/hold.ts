import { ids } from '../../kernel/ids'
import type { Transaction } from '../../kernel/transaction'
import { type Balance, emptyBalance } from './rules'
import { heldBack, spendable, takenLots, takenThisYear, withTaken } from './spending'
import { accounts, type EntryDocument, entries, type Lot } from './store'

type Act = {
  readonly tenantId: string
  readonly memberId: string
  readonly points: number
  /** The rule book in force: the terms under which the points may come back. */
  readonly ruleVersion: number
  readonly source: EntryDocument['source']
  /** What is taken, and how many of it a member may take in a calendar year. */
  readonly limited: { readonly thing: string; readonly yearLimit: number }
  readonly now: number
}

type Terms = Pick<Act, 'points' | 'limited' | 'now'>

/** Whether a balance bears a hold: `limitReached` comes before `tooFew`. */
export const canHold = (
  balance: Balance,
  { points, limited, now }: Terms,
): 'held' | 'tooFew' | 'limitReached' => {
  if (takenThisYear(balance, limited.thing, now) >= limited.yearLimit) return 'limitReached'
  return takenLots(balance, points, now) ? 'held' : 'tooFew'
}

/** `available` is what can still be spent; `lots` are the points that were taken, to be handed to `release` or `spend` later. */
type Held = { readonly outcome: 'held'; readonly lots: readonly Lot[]; readonly available: number }

/**
 * 兑换冻结: available → held, first to expire first, inside the transaction of the act it belongs to: three
 * requests. The entry's `_id` is derived from the source, so one source holds once.
 */
export const hold = async (
  tx: Transaction,
  act: Act,
): Promise<Held | { readonly outcome: 'tooFew' } | { readonly outcome: 'limitReached' }> => {
  const { tenantId, memberId, source, limited, now } = act
  const balance = (await tx.get(accounts, memberId)) ?? emptyBalance
  if (takenThisYear(balance, limited.thing, now) >= limited.yearLimit) return { outcome: 'limitReached' }
  const lots = takenLots(balance, act.points, now)
  if (!lots) return { outcome: 'tooFew' }
  const after = heldBack(balance, lots)
  await tx.add(entries, {
    _id: ids.derived('hold', source.type, source.id),
    tenantId,
    memberId,
    sequence: balance.entryCount,
    kind: 'hold',
    delta: -act.points,
    balanceAfter: after.available,
    ruleCode: 'HOLD',
    ruleTitle: '兑换冻结',
    ruleVersion: act.ruleVersion,
    source,
    at: now,
  })
  const { available, held, entryCount } = after
  const year = withTaken(balance.year, limited.thing, now, 1)
  await tx.update(accounts, memberId, { available, held, lots: after.lots, year, entryCount })
  return { outcome: 'held', lots, available: spendable(after, now) }
}
