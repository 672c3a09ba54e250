import type { EnrolmentDocument } from '../cloudfunctions/modules/class/enrolment/enrolment-store'
import type { SeatsDocument } from '../cloudfunctions/modules/class/seats/seats-store'
import type { StockDocument } from '../cloudfunctions/modules/mall/rewards/stock-store'
import type { VoucherDocument } from '../cloudfunctions/modules/mall/vouchers/voucher-store'
import { reservedInVain } from './audit'
import { settledPlaces } from './seats-audit'
import { allOf, collectionNames } from './still'
import type { Town } from './town'

/** Counts tries, not effects. */
export const UNCOUNTED = 'rates'

/** A stock as it will be once the timer has settled it: a reservation in vain is no effect. */
const settled = (stock: StockDocument, vouchers: readonly VoucherDocument[]) => ({
  ...stock,
  remaining: stock.remaining + reservedInVain(stock, vouchers),
  pending: null,
  pendingCount: null,
})

const shownStocks = ({ cloud }: Town) => {
  const vouchers = allOf(cloud, 'vouchers') as unknown as readonly VoucherDocument[]
  const stocks = allOf(cloud, 'stocks') as unknown as readonly StockDocument[]
  return stocks.map((stock) =>
    settled(
      stock,
      vouchers.filter(({ rewardId }) => rewardId === stock._id),
    ),
  )
}

/** Seats as they will be once the timer has settled them: a place taken in vain is no effect. */
const shownSeats = ({ cloud }: Town) => {
  const enrolments = allOf(cloud, 'enrolments') as unknown as readonly EnrolmentDocument[]
  const seats = allOf(cloud, 'classSeats') as unknown as readonly SeatsDocument[]
  return seats.map((one) => ({
    ...{ ...one, free: null, freed: null, waiting: null, pending: null, pendingCount: null },
    ...settledPlaces(one, enrolments),
  }))
}

/** Hot documents are changed outside of the transaction. */
const shownOnceSettled: Readonly<Record<string, (town: Town) => readonly object[]>> = {
  stocks: shownStocks,
  classSeats: shownSeats,
}

const texts = new WeakMap<object, Map<boolean, string>>()

/** Documents as text, written once: what has not changed since the last picture is the very same list. */
const textOf = (documents: readonly object[], withoutTimes: boolean): string => {
  const known = texts.get(documents) ?? new Map<boolean, string>()
  texts.set(documents, known)
  const text =
    known.get(withoutTimes) ??
    JSON.stringify(documents, (field, value) => (withoutTimes && field.endsWith('At') ? undefined : value))
  known.set(withoutTimes, text)
  return text
}

/**
 * All documents as text.
 *
 * @param withoutTimes the moments of a repeatable procedure's writes are those of its last repeat
 */
export const pictureOf = (town: Town, withoutTimes: boolean): string =>
  collectionNames
    .filter((name) => name !== UNCOUNTED)
    .map((name) => textOf(shownOnceSettled[name]?.(town) ?? allOf(town.cloud, name), withoutTimes))
    .join('\n')
