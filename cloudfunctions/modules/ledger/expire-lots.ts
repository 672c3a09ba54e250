import { system } from '../../kernel/actor'
import { duePart } from '../../kernel/jobs/due-part'
import type { ItemJob } from '../../kernel/jobs/job'
import { everyAccount, expiryOfLot, postExpiry, versionInForce } from '../points/module'

/**
 * The timer's job: points of a year that is over get their entry. They could not be spent since the moment they
 * expired; whoever moved points in the meantime has his entry already.
 */
export const expireLots: ItemJob = {
  title: '到期积分记账',
  everyMinutes: 1_440,
  together: 10,

  items: async (cursor, limit, now) => {
    const page = await everyAccount.page(system, {
      index: 'byOldestLot',
      limit,
      after: cursor,
      fields: ['tenantId', 'oldestYear'],
    })
    return duePart(page, ({ oldestYear }) => expiryOfLot(oldestYear) < now)
  },

  each: async (tx, memberId, now) => {
    const account = await tx.get(everyAccount, memberId)
    if (!account) return false
    return (await postExpiry(tx, account, await versionInForce(account.tenantId, now), now)) > 0
  },
}
