import type { EntryKind } from '@contract/points'
import { impossible } from '@contract/rules/impossible'
import { yearOf } from '../../kernel/day-key'
import { type Balance, deducted, honourOf, raised } from './rules'
import type { EntryDocument } from './store'

/** The balance after 调整: what is granted counts as earned, what is taken and not there is owed. */
export const adjusted = (balance: Balance, points: number, now: number): Balance => ({
  ...(points > 0 ? raised(balance, points, now) : deducted(balance, -points)),
  honour: balance.honour + honourOf({ kind: 'adjustment', delta: points }),
})

/** The balance after 冲正 of an entry: an earning goes out of its own year first; one that was spent is owed. */
export const reversed = (
  balance: Balance,
  { delta, at }: Pick<EntryDocument, 'delta' | 'at'>,
  now: number,
): Balance => ({
  ...(delta > 0 ? deducted(balance, delta, yearOf(at)) : raised(balance, -delta, now)),
  honour: balance.honour + honourOf({ kind: 'reversal', delta: -delta }),
})

/** Why an entry cannot be reversed whatever else is true: it reverses another one, or its own act undoes it. */
export const hindranceOf = (kind: EntryKind): 'ENTRY_REVERSES' | 'ENTRY_KEPT' | null => {
  switch (kind) {
    case 'earning':
    case 'deduction':
    case 'adjustment':
      return null
    case 'hold':
    case 'release':
    case 'expiry':
      return 'ENTRY_KEPT'
    case 'reversal':
      return 'ENTRY_REVERSES'
    default:
      return impossible(kind)
  }
}
