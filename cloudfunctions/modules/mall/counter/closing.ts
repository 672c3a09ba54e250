import { contract } from '@contract/contract'
import type { ClosingRow } from '@contract/mall'
import type { Actor } from '../../../kernel/actor'
import { packCursor } from '../../../kernel/cursor'
import { dayKeyOf, endOfDay, startOfDay } from '../../../kernel/day-key'
import { holding } from '../../../kernel/policy'
import { procedure } from '../../../kernel/procedure'
import { differenceCardOf, differenceFields } from '../offline/difference-card'
import { handOverDifferences } from '../offline/offline-store'
import { pickUpPoints } from '../pick-up-points/point-store'
import { stocks } from '../rewards/stock-store'
import { unionVouchers } from '../vouchers/voucher-store'

const MOST_DIFFERENCES = 100
const MOST_STOCKS = 100

const EMPTY = { issued: 0, used: 0, cancelled: 0, lapsed: 0, waiting: 0 } as const
type Counted = keyof typeof EMPTY

/** Vouchers of a pick-up point by reward: those that came to something on a day, and those that wait there now. */
const counts = async (actor: Actor, pickUpPointId: string, day: string) => {
  const between = [startOfDay(day), endOfDay(day)] as const
  const of = { by: 'rewardId', label: 'title' } as const
  const voided = (state: 'cancelled' | 'lapsed') =>
    unionVouchers.groups(actor, {
      index: 'voidedAtPoint',
      equals: { pickUpPointId, state },
      between,
      ...of,
    })
  const [issued, used, cancelled, lapsed, waiting] = await Promise.all([
    unionVouchers.groups(actor, { index: 'issuedAtPoint', equals: { pickUpPointId }, between, ...of }),
    unionVouchers.groups(actor, { index: 'usedAtPoint', equals: { pickUpPointId }, between, ...of }),
    voided('cancelled'),
    voided('lapsed'),
    unionVouchers.groups(actor, {
      index: 'voidedAtPoint',
      equals: { pickUpPointId, state: 'issued' },
      ...of,
    }),
  ])
  return { issued, used, cancelled, lapsed, waiting } satisfies Record<Counted, typeof issued>
}

/** What is left of each reward, on sale or off it. */
const leftOf = async (actor: Actor): Promise<ReadonlyMap<string, number>> => {
  const pages = await Promise.all(
    ['onSale', 'offSale'].map((state) =>
      stocks.page(actor, {
        index: 'cheapestFirst',
        equals: { state },
        limit: MOST_STOCKS,
        fields: ['remaining'],
      }),
    ),
  )
  return new Map(pages.flatMap(({ rows }) => rows.map(({ _id, remaining }) => [_id, remaining] as const)))
}

/** Differences that came to light on a day, newest first. */
const differencesOf = async (actor: Actor, pickUpPointId: string, day: string) => {
  const { rows } = await handOverDifferences.page(actor, {
    index: 'ofPoint',
    equals: { pickUpPointId },
    limit: MOST_DIFFERENCES,
    fields: [...differenceFields],
    // What is no later than the day's last moment.
    after: packCursor([endOfDay(day) + 1, '']),
  })
  return rows.filter(({ foundAt }) => dayKeyOf(foundAt) === day).map(differenceCardOf)
}

/** 日结 of a pick-up point. */
export const closing = procedure(
  contract.mall.closing,
  { allow: holding('admin') },
  async ({ actor, input: { pickUpPointId, day }, now }) => {
    const [point, counted, left, differences] = await Promise.all([
      pickUpPoints.getScoped(actor, pickUpPointId),
      counts(actor, pickUpPointId, day),
      leftOf(actor),
      differencesOf(actor, pickUpPointId, day),
    ])
    const rows = new Map<string, ClosingRow>()
    for (const [kind, groups] of Object.entries(counted))
      for (const { key, label, count } of groups) {
        const remaining = left.get(key) ?? null
        const row = rows.get(key) ?? { rewardId: key, title: label, ...EMPTY, remaining }
        rows.set(key, { ...row, [kind]: count })
      }
    return { pickUpPointName: point.name, rows: [...rows.values()], differences, at: now }
  },
)
