import { pointsTerms } from '@contract/rules/points-terms'
import { system } from '../../kernel/actor'
import { yearOf } from '../../kernel/day-key'
import type { ItemJob } from '../../kernel/jobs/job'
import { told } from '../../kernel/told'
import { everyAccount, expiryOfLot } from '../points/module'

const DAY_MS = 86_400_000

type Reminder = {
  readonly title: string
  /** So many days before the last one, and no longer than until so many are left. */
  readonly fromDays: number
  readonly toDays: number
  /** How often the member was reminded before. */
  readonly before: 0 | 1
}

/** The year whose points expire next, if that lies within the reminder's days. */
const yearDue = ({ fromDays, toDays }: Reminder, now: number): number | null => {
  const year = yearOf(now) - 1
  const left = expiryOfLot(year) - now
  return left <= fromDays * DAY_MS && left > toDays * DAY_MS ? year : null
}

/** Tells every member whose oldest points expire soon, once; how often he was told is on his account. */
const reminder = (reminding: Reminder): ItemJob => ({
  title: reminding.title,
  everyMinutes: 1_440,
  together: 10,

  items: async (cursor, limit, now) => {
    const oldestYear = yearDue(reminding, now)
    if (oldestYear === null) return { rows: [], nextCursor: null }
    return everyAccount.page(system, {
      index: 'byOldestLot',
      equals: { oldestYear, reminded: reminding.before },
      limit,
      after: cursor,
      fields: ['tenantId'],
    })
  },

  each: async (tx, memberId, now) => {
    const year = yearDue(reminding, now)
    const account = await tx.get(everyAccount, memberId)
    const lot = account?.lots.find((candidate) => candidate.year === year)
    if (!account || !lot || account.reminded !== reminding.before) return false
    const { tenantId } = account
    const facts = { points: lot.left, expiresAt: expiryOfLot(lot.year) }
    const subjectId = `${memberId}-${lot.year}`
    const nth = reminding.before
    await told(tx, { tenantId, memberId, kind: 'pointsExpiring', subjectId, nth, facts, now })
    await tx.update(everyAccount, memberId, { reminded: reminding.before === 0 ? 1 : 2 })
    return true
  },
})

export const remindMonthBefore = reminder({
  title: `积分到期提醒（提前 ${pointsTerms.firstReminderDays} 天）`,
  fromDays: pointsTerms.firstReminderDays,
  toDays: pointsTerms.lastReminderDays,
  before: 0,
})

export const remindWeekBefore = reminder({
  title: `积分到期提醒（提前 ${pointsTerms.lastReminderDays} 天）`,
  fromDays: pointsTerms.lastReminderDays,
  toDays: 0,
  before: 1,
})
