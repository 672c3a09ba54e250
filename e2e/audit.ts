import type {
  StockDocument,
  StockMovementDocument,
  VoucherDocument,
} from '../cloudfunctions/modules/mall/store'
import type { AccountDocument, EntryDocument } from '../cloudfunctions/modules/points/store'
import type { Cloud } from '../localcloud/cloud'

/** A town of a test holds fewer documents of any kind than this. */
const MAX_DOCUMENTS = 1_000

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)

/** What is wrong with one member's account: entries, lots and vouchers have to tell the same. */
const accountFaults = (
  account: AccountDocument,
  entries: readonly EntryDocument[],
  vouchers: readonly VoucherDocument[],
): string[] => {
  const { available, held, owed, lots, memberId } = account
  const own = entries.filter((entry) => entry.memberId === memberId)
  const issued = vouchers.filter((voucher) => voucher.memberId === memberId && voucher.state === 'issued')
  const rules = {
    'available − owed = Σ entries': available - owed === sum(own.map(({ delta }) => delta)),
    'available = Σ lots': available === sum(lots.map(({ left }) => left)),
    'held = Σ issued vouchers': held === sum(issued.map(({ pricePoints }) => pricePoints)),
    'nothing is negative': Math.min(available, held, owed) >= 0,
    'available only where nothing is owed': available === 0 || owed === 0,
    'entries without a gap': account.entryCount === own.length,
  }
  return Object.entries(rules).flatMap(([rule, holds]) => (holds ? [] : [`account ${memberId}: ${rule}`]))
}

/** Pieces that were reserved for vouchers which were never issued: they are on their way back into the stock. */
export const reservedInVain = (
  { pending }: Pick<StockDocument, 'pending'>,
  vouchers: readonly Pick<VoucherDocument, 'reservation'>[],
): number => {
  const issued = new Set(vouchers.map(({ reservation }) => reservation))
  return Object.keys(pending).filter((mark) => !issued.has(mark)).length
}

const stockFaults = (
  stock: StockDocument,
  vouchers: readonly VoucherDocument[],
  movements: readonly StockMovementDocument[],
): string[] => {
  const { _id, stocked, remaining, pending, pendingCount } = stock
  const own = vouchers.filter((voucher) => voucher.rewardId === _id)
  const inVain = reservedInVain(stock, own)
  const handedOut = own.filter(({ state }) => state === 'issued' || state === 'used').length
  const moved = sum(movements.filter(({ rewardId }) => rewardId === _id).map(({ difference }) => difference))
  const rules = {
    'remaining + reserved + issued + used = stocked': remaining + inVain + handedOut === stocked,
    'Σ movements = stocked': moved === stocked,
    'remaining is not negative': remaining >= 0,
    'as many reservations as are counted': pendingCount === Object.keys(pending).length,
  }
  return Object.entries(rules).flatMap(([rule, holds]) => (holds ? [] : [`stock ${_id}: ${rule}`]))
}

/** Every invariant of points and stock that a town at rest breaks; an empty list is a town in order. */
export const audit = ({ database }: Cloud): string[] => {
  const all = <T>(name: string) => database.find(name, {}, { limit: MAX_DOCUMENTS }) as unknown as T[]
  const vouchers = all<VoucherDocument>('vouchers')
  const movements = all<StockMovementDocument>('stockMovements')
  const entries = all<EntryDocument>('pointsEntries')
  return [
    ...all<AccountDocument>('pointsAccounts').flatMap((account) => accountFaults(account, entries, vouchers)),
    ...all<StockDocument>('stocks').flatMap((stock) => stockFaults(stock, vouchers, movements)),
  ]
}
