import type { EnrolmentDocument } from '../cloudfunctions/modules/class/enrolment/enrolment-store'
import type { SeatsDocument } from '../cloudfunctions/modules/class/seats/seats-store'
import type { StockDocument, StockMovementDocument } from '../cloudfunctions/modules/mall/rewards/stock-store'
import type { VoucherDocument } from '../cloudfunctions/modules/mall/vouchers/voucher-store'
import { checkAccount } from '../cloudfunctions/modules/points/check-account'
import type { AccountDocument, EntryDocument } from '../cloudfunctions/modules/points/store'
import type { Cloud } from '../localcloud/cloud'
import { seatsFaults } from './seats-audit'
import { allOf } from './still'

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)

/** What is wrong with one member's account: entries, lots and vouchers have to tell the same. */
const accountFaults = (
  account: AccountDocument,
  entries: readonly EntryDocument[],
  vouchers: readonly VoucherDocument[],
): string[] => {
  const { memberId } = account
  const own = entries.filter((entry) => entry.memberId === memberId).sort((a, b) => a.sequence - b.sequence)
  const issued = vouchers.filter((voucher) => voucher.memberId === memberId && voucher.state === 'issued')
  const onVouchers = sum(issued.map(({ pricePoints }) => pricePoints))
  return checkAccount({ account, entries: own, onVouchers }).map(
    ({ kind, expected, found }) => `account ${memberId}: ${kind}: ${expected}, found ${found}`,
  )
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

/** Every invariant of points, stock and seats that a town at rest breaks; an empty list is a town in order. */
export const audit = (cloud: Cloud): string[] => {
  const all = <T>(name: string) => allOf(cloud, name) as unknown as readonly T[]
  const vouchers = all<VoucherDocument>('vouchers')
  const movements = all<StockMovementDocument>('stockMovements')
  const entries = all<EntryDocument>('pointsEntries')
  const enrolments = all<EnrolmentDocument>('enrolments')
  return [
    ...all<AccountDocument>('pointsAccounts').flatMap((account) => accountFaults(account, entries, vouchers)),
    ...all<StockDocument>('stocks').flatMap((stock) => stockFaults(stock, vouchers, movements)),
    ...all<SeatsDocument>('classSeats').flatMap((seats) => seatsFaults(seats, enrolments)),
  ]
}
