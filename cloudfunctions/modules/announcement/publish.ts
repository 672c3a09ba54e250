import { contract } from '@contract/contract'
import { ids } from '../../kernel/ids'
import { holding } from '../../kernel/policy'
import { procedure } from '../../kernel/procedure'
import { tenantIn, tenants } from '../../kernel/tenant'
import { maskName, members } from '../member/module'
import { audienceNameOf } from './audience-name'
import { withNewest } from './rules'
import { announcements } from './store'

/** 发布: the announcement, and the tenant's short list of the newest ones. As many writes for one as for 40,000. */
export const publish = procedure(
  contract.announcement.publish,
  {
    allow: holding('admin'),
    rate: { limit: 30, windowSeconds: 3_600 },
    auditSubject: (_, { announcementId }) => announcementId,
  },
  async ({ actor, input: { title, text, audience }, now, transact }) => {
    const [audienceName, { name }] = await Promise.all([
      audienceNameOf(actor, audience),
      members.getScoped(actor, actor.memberId),
    ])
    return transact(async (tx) => {
      const announcementId = ids.fresh(now)
      const { tenantId, memberId: publishedBy } = actor
      const { newestAnnouncements = [] } = await tenantIn(tx, actor)
      await tx.add(announcements, {
        ...{ _id: announcementId, tenantId, title, text, audience, audienceName },
        ...{ publishedAt: now, publishedBy, byMasked: maskName(name), withdrawnAt: null },
      })
      const newest = withNewest(newestAnnouncements, { id: announcementId, at: now, audience })
      await tx.update(tenants, tenantId, { newestAnnouncements: newest })
      return { announcementId }
    })
  },
)
