import type { Fault, FaultKind } from '@contract/ledger'
import { entryIdOf, isOfRule } from './entry-id'
import { honourOf } from './rules'
import type { AccountDocument, EntryDocument } from './store'

type Account = Pick<AccountDocument, 'available' | 'held' | 'owed' | 'honour' | 'lots' | 'entryCount'>
type Entry = Pick<
  EntryDocument,
  '_id' | 'memberId' | 'sequence' | 'kind' | 'delta' | 'balanceAfter' | 'group' | 'subject' | 'source'
>

type Books = {
  readonly account: Account | null
  /** All entries of the member, oldest first. */
  readonly entries: readonly Entry[]
  /** Points that his vouchers hold which are still issued. */
  readonly onVouchers: number
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)

/** What an entry is for, whatever its `_id` says. */
const sourceOf = ({ kind, group, subject, source }: Entry): string =>
  isOfRule(kind) ? `${group} ${subject}` : `${kind} ${source.type} ${source.id}`

/** The balance after each entry is what the entries so far add up to; a debt shows as nothing. */
const firstWrongBalance = (entries: readonly Entry[]): Fault | null => {
  let total = 0
  for (const { sequence, delta, balanceAfter } of entries) {
    total += delta
    const expected = Math.max(0, total)
    if (expected !== balanceAfter)
      return { kind: 'running', expected: `第 ${sequence + 1} 笔后 ${expected}`, found: `${balanceAfter}` }
  }
  return null
}

const faultsOfEntries = (entries: readonly Entry[]): readonly (Fault | null)[] => {
  const firstGap = entries.findIndex(({ sequence }, at) => sequence !== at)
  const seen = new Set<string>()
  const twice = entries.find((entry) => seen.size === seen.add(sourceOf(entry)).size)
  const foreign = entries.find((entry) => entry._id !== entryIdOf(entry))
  const ids = new Set(entries.map(({ _id }) => _id))
  const lost = entries.find(({ kind, source }) => kind === 'reversal' && !ids.has(source.id))
  return [
    firstGap >= 0
      ? {
          kind: 'gap',
          expected: `第 ${firstGap + 1} 笔`,
          found: `第 ${(entries[firstGap]?.sequence ?? 0) + 1} 笔`,
        }
      : null,
    firstWrongBalance(entries),
    twice ? { kind: 'twice', expected: '每个来源一笔', found: twice.source.title } : null,
    foreign ? { kind: 'foreignId', expected: entryIdOf(foreign), found: foreign._id } : null,
    lost ? { kind: 'reversal', expected: '有被冲正的一笔', found: '没有' } : null,
  ]
}

const faultsOfAccount = (account: Account, { entries, onVouchers }: Books): readonly (Fault | null)[] => {
  const { available, held, owed, honour, lots, entryCount } = account
  const agree = (kind: FaultKind, expected: number, found: number): Fault | null =>
    expected === found ? null : { kind, expected: `${expected}`, found: `${found}` }
  const least = Math.min(available, held, owed, ...lots.map(({ left }) => left))
  return [
    agree('sum', sum(entries.map(({ delta }) => delta)), available - owed),
    agree('lots', available, sum(lots.map(({ left }) => left))),
    agree('held', onVouchers, held),
    agree('honour', sum(entries.map(honourOf)), honour),
    agree('gap', entries.length, entryCount),
    least < 0 ? { kind: 'negative', expected: '不小于 0', found: `${least}` } : null,
    available > 0 && owed > 0
      ? { kind: 'besideDebt', expected: '有待扣就没有可用', found: `可用 ${available}，待扣 ${owed}` }
      : null,
  ]
}

/**
 * 账实相符: whether a member's account, his entries and his vouchers tell the same. It knows nothing of how points
 * move, only what must be true of them at rest. An empty list is an account in order.
 */
export const checkAccount = (books: Books): readonly Fault[] => {
  const { account, entries } = books
  if (!account)
    return entries.length > 0 ? [{ kind: 'noAccount', expected: '有积分账户', found: '没有' }] : []
  const faults = [...faultsOfEntries(entries), ...faultsOfAccount(account, books)]
  const kinds = new Set<FaultKind>()
  return faults.filter((fault): fault is Fault => fault !== null && kinds.size !== kinds.add(fault.kind).size)
}
