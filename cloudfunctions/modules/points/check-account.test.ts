import type { FaultKind } from '@contract/ledger'
import { checkAccount } from './check-account'
import { entryIdOf } from './entry-id'
import type { EntryDocument } from './store'

type Books = Parameters<typeof checkAccount>[0]
type Entry = Books['entries'][number]

const memberId = 'm'
const lesson = (sequence: number, delta: number, balanceAfter: number): Entry => {
  const source = { type: 'lesson', id: `lesson-${sequence}`, title: '课' } as const
  const named = { memberId, kind: 'earning', group: 'LESSON', subject: source.id, source } as const
  return { _id: entryIdOf(named), ...named, sequence, delta, balanceAfter }
}
const of = (
  kind: 'hold' | 'reversal',
  source: EntryDocument['source'],
  rest: Pick<Entry, 'sequence' | 'delta' | 'balanceAfter'>,
): Entry => ({ _id: entryIdOf({ memberId, kind, source }), memberId, kind, source, ...rest })
const first = lesson(0, 5, 5)
const second = lesson(1, 10, 15)
const held = of(
  'hold',
  { type: 'voucher', id: 'v', title: '毛巾' },
  { sequence: 2, delta: -12, balanceAfter: 3 },
)
const reversed = of(
  'reversal',
  { type: 'entry', id: first._id, title: '冲正' },
  { sequence: 3, delta: -5, balanceAfter: 0 },
)

const account = { available: 0, held: 12, owed: 2, honour: 10, lots: [], entryCount: 4 }
const good: Books = { account, entries: [first, second, held, reversed], onVouchers: 12 }

const kinds = (books: Partial<Books>): readonly FaultKind[] =>
  checkAccount({ ...good, ...books }).map(({ kind }) => kind)
const withEntry = (at: number, change: Partial<Entry>): readonly Entry[] =>
  good.entries.map((entry, n) => (n === at ? { ...entry, ...change } : entry))

test('an account that earned, holds, and had an entry reversed is in order', () => {
  expect(checkAccount(good)).toEqual([])
  expect(checkAccount({ account: null, entries: [], onVouchers: 0 })).toEqual([])
})

test.each<[string, Partial<Books>, readonly FaultKind[]]>([
  ['a balance that was changed', { account: { ...account, owed: 1 } }, ['sum']],
  ['an entry that is gone', { entries: good.entries.slice(0, 3) }, ['sum', 'honour', 'gap']],
  [
    'an entry that is gone in the middle',
    { entries: good.entries.filter((entry) => entry !== second) },
    ['gap', 'running', 'sum', 'honour'],
  ],
  ['lots beside the balance', { account: { ...account, lots: [{ year: 2026, left: 1 }] } }, ['lots']],
  ['a voucher that holds nothing', { onVouchers: 24 }, ['held']],
  ['honour made up', { account: { ...account, honour: 99 } }, ['honour']],
  [
    'points beside a debt',
    { account: { ...account, available: 1, owed: 3, lots: [{ year: 2026, left: 1 }] } },
    ['besideDebt'],
  ],
  ['less than nothing held', { account: { ...account, held: -12 }, onVouchers: -12 }, ['negative']],
  ['a balance that no sum explains', { entries: withEntry(1, { balanceAfter: 14 }) }, ['running']],
  ['an entry under another name', { entries: withEntry(1, { _id: 'made-up' }) }, ['foreignId']],
  [
    'a reversal of nothing',
    { entries: withEntry(3, { source: { type: 'entry', id: 'gone', title: '' } }) },
    ['foreignId', 'reversal'],
  ],
  ['no account', { account: null }, ['noAccount']],
])('%s is found', (_, books, found) => {
  expect(kinds(books)).toEqual(found)
})

test('one source paid twice is found, whatever the second entry is called', () => {
  const again = { ...first, _id: 'made-up', sequence: 4, balanceAfter: 3 }
  const entries = [...good.entries, again]
  const richer = {
    ...account,
    available: 3,
    owed: 0,
    honour: 15,
    lots: [{ year: 2026, left: 3 }],
    entryCount: 5,
  }
  expect(kinds({ account: richer, entries })).toEqual(['twice', 'foreignId'])
})
