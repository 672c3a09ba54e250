import type { Fault } from '@contract/ledger'
import { system } from '../../kernel/actor'
import { everyVoucher } from '../mall/module'
import { type AccountDocument, checkAccount, everyAccount, everyEntry } from '../points/module'

/** The platform hands out at most 1,000 documents at once; one of them tells that there are more. */
export const MAX_AT_ONCE = 990
/** A member with more entries than this many pages is not a member's account any more. */
const MAX_PAGES = 100
/** Looks at an account that moves while it is read; then it is left to the next check. */
const MAX_LOOKS = 3

export const entryFields = [
  ...(['tenantId', 'memberId', 'sequence', 'kind', 'delta'] as const),
  ...(['balanceAfter', 'group', 'subject', 'source'] as const),
] as const
export const accountFields = [
  ...(['tenantId', 'memberId', 'available', 'held', 'owed', 'honour'] as const),
  ...(['lots', 'entryCount', 'movedAt'] as const),
] as const

const entriesOf = async (tenantId: string, memberId: string) => {
  const all = []
  let after: string | undefined
  for (let page = 0; page < MAX_PAGES; page += 1) {
    const { rows, nextCursor } = await everyEntry.page(system, {
      index: 'newest',
      equals: { tenantId, memberId },
      limit: MAX_AT_ONCE,
      after,
      fields: entryFields,
    })
    all.push(...rows)
    if (nextCursor === null) return all.reverse()
    after = nextCursor
  }
  throw new Error(`member ${memberId} has more entries than can be checked`)
}

const onVouchersOf = async (tenantId: string, memberId: string): Promise<number> => {
  const { rows } = await everyVoucher.page(system, {
    index: 'ofState',
    equals: { state: 'issued', tenantId, memberId },
    limit: MAX_AT_ONCE,
    fields: ['pricePoints'],
  })
  return rows.reduce((sum, { pricePoints }) => sum + pricePoints, 0)
}

const findAccount = (memberId: string): Promise<AccountDocument | null> =>
  everyAccount.findScoped(system, memberId)

const isSame = (a: AccountDocument | null, b: AccountDocument | null): boolean =>
  a?.entryCount === b?.entryCount && a?.movedAt === b?.movedAt && a?.held === b?.held

type Checked = { readonly faults: readonly Fault[]; readonly entries: number }

/**
 * Checks one member by himself. He may earn while he is looked at, so the account is read before and after; null
 * where it never held still.
 */
export const checkMember = async (tenantId: string, memberId: string): Promise<Checked | null> => {
  let before = await findAccount(memberId)
  for (let look = 0; look < MAX_LOOKS; look += 1) {
    const [entries, onVouchers] = await Promise.all([
      entriesOf(tenantId, memberId),
      onVouchersOf(tenantId, memberId),
    ])
    const after = await findAccount(memberId)
    if (isSame(before, after))
      return { faults: checkAccount({ account: after, entries, onVouchers }), entries: entries.length }
    before = after
  }
  return null
}
