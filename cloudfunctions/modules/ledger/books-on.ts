import { system } from '../../kernel/actor'
import { packCursor } from '../../kernel/cursor'
import { everyVoucher } from '../mall/module'
import { checkAccount, everyAccount, everyEntry } from '../points/module'
import { accountFields, entryFields, MAX_AT_ONCE } from './member-books'

/** More members than a thousand entries usually belong to. */
const MAX_ACCOUNTS = 200
/** Later than any voucher lapses. */
const EVER = Number.MAX_SAFE_INTEGER

type OfMember = { readonly memberId: string }
type Read = { readonly rows: readonly OfMember[]; readonly nextCursor: string | null }

/** The next accounts, entries and issued vouchers of a union, each in the order of members: three requests at once. */
const readOn = async (tenantId: string, after: string | null) => {
  const from = (...rest: number[]) => (after === null ? undefined : packCursor([after, ...rest]))
  const [accounts, entries, vouchers] = await Promise.all([
    everyAccount.page(system, {
      index: 'inOrder',
      equals: { tenantId },
      limit: MAX_ACCOUNTS,
      after: from(),
      fields: accountFields,
    }),
    everyEntry.page(system, {
      index: 'newest',
      equals: { tenantId },
      limit: MAX_AT_ONCE,
      // Newest first: before the first entry there is none of this member's left.
      after: from(-1),
      fields: entryFields,
    }),
    everyVoucher.page(system, {
      index: 'ofState',
      equals: { state: 'issued', tenantId },
      limit: MAX_AT_ONCE,
      after: from(EVER),
      fields: ['memberId', 'pricePoints'],
    }),
  ])
  return { accounts, entries, vouchers }
}

/** The last member of whom all was read; null where not even the first is whole; undefined: there is nobody after. */
const lastWhole = ({ rows, nextCursor }: Read): string | null | undefined => {
  const last = rows.at(-1)?.memberId
  if (nextCursor === null || last === undefined) return undefined
  return rows.findLast(({ memberId }) => memberId !== last)?.memberId ?? null
}

const gathered = <T extends OfMember>(rows: readonly T[]): ReadonlyMap<string, T[]> => {
  const byMember = new Map<string, T[]>()
  for (const row of rows) byMember.set(row.memberId, [...(byMember.get(row.memberId) ?? []), row])
  return byMember
}

type Members = {
  /** The last member that was read whole; null: nobody is left after these. */
  readonly last: string | null
  /** How many entries each member has whom something was read of. */
  readonly entries: ReadonlyMap<string, number>
  /** Who has faults in what was read. The reads were not one moment, so it takes a second look. */
  readonly suspects: readonly string[]
}

/**
 * Checks the members of a union that come after one of them, as many as were read whole.
 * @returns the first member's id where he alone has more than one read brings
 */
export const booksOn = async (tenantId: string, after: string | null): Promise<Members | string> => {
  const { accounts, entries, vouchers } = await readOn(tenantId, after)
  const ends = [lastWhole(accounts), lastWhole(entries), lastWhole(vouchers)]
  const first = [accounts, entries]
    .flatMap(({ rows }) => rows.slice(0, 1).map(({ memberId }) => memberId))
    .sort()
  if (ends.includes(null) && first[0] !== undefined) return first[0]
  const last = ends.filter((end) => typeof end === 'string').sort()[0] ?? null
  const within = <T extends OfMember>(rows: readonly T[]) =>
    last === null ? rows : rows.filter(({ memberId }) => memberId <= last)
  const [accountBy, entriesBy, vouchersBy] = [
    new Map(within(accounts.rows).map((account) => [account.memberId, account])),
    gathered(within(entries.rows)),
    gathered(within(vouchers.rows)),
  ]
  const everybody = [...new Set([...accountBy.keys(), ...entriesBy.keys()])].sort()
  const suspects = everybody.filter((memberId) => {
    const held = vouchersBy.get(memberId) ?? []
    const books = {
      account: accountBy.get(memberId) ?? null,
      entries: [...(entriesBy.get(memberId) ?? [])].reverse(),
      onVouchers: held.reduce((sum, { pricePoints }) => sum + pricePoints, 0),
    }
    return checkAccount(books).length > 0
  })
  const counts = everybody.map((memberId) => [memberId, entriesBy.get(memberId)?.length ?? 0] as const)
  return { last, entries: new Map(counts), suspects }
}
