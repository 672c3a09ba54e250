import { contract } from '@contract/contract'
import { holding } from '../../kernel/policy'
import { procedure } from '../../kernel/procedure'
import { tenantIn, tenants } from '../../kernel/tenant'
import { announcements } from './store'

/** 撤回: it counts nowhere any more; who has read it sees that it was taken back. */
export const withdraw = procedure(
  contract.announcement.withdraw,
  { allow: holding('admin'), auditSubject: (_, { announcementId }) => announcementId },
  async ({ actor, input: { announcementId }, now, refuse, transact }) =>
    transact(async (tx) => {
      const found = await tx.getScoped(announcements, actor, announcementId)
      if (found.withdrawnAt !== null) throw refuse('WITHDRAWN_ALREADY')
      await tx.update(announcements, announcementId, { withdrawnAt: now })
      const { newestAnnouncements = [] } = await tenantIn(tx, actor)
      const newest = newestAnnouncements.filter(({ id }) => id !== announcementId)
      if (newest.length < newestAnnouncements.length)
        await tx.update(tenants, actor.tenantId, { newestAnnouncements: newest })
      return { announcementId }
    }),
)
