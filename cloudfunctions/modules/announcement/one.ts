import { contract } from '@contract/contract'
import type { MemberActor } from '../../kernel/actor'
import { refusal } from '../../kernel/errors'
import { holds, member } from '../../kernel/policy'
import { procedure } from '../../kernel/procedure'
import { inboxHeads } from '../inbox/module'
import { readerOf } from './reader'
import { isFor, isNews, isRead } from './rules'
import { announcements } from './store'

/**
 * An announcement that the caller may see, and his marker. Admins see all of them.
 * @throws NOT_FOUND for one that is for others, or was taken back before he read it
 */
export const visibleAnnouncement = async (actor: MemberActor, announcementId: string) => {
  const [found, reader, head] = await Promise.all([
    announcements.getScoped(actor, announcementId),
    readerOf(actor),
    inboxHeads.findScoped(actor, actor.memberId),
  ])
  const mark = { id: found._id, at: found.publishedAt }
  const known = found.withdrawnAt === null || isRead(mark, head)
  if (!holds(actor, 'admin') && !(known && isFor(found.audience, reader))) throw refusal('NOT_FOUND')
  return { found, mark, head }
}

/** One announcement, whole. */
export const one = procedure(
  contract.announcement.one,
  { allow: member },
  async ({ actor, tenant, input, now }) => {
    const { found, mark, head } = await visibleAnnouncement(actor, input.announcementId)
    const { _id: announcementId, title, text, audienceName, publishedAt, withdrawnAt } = found
    return {
      ...{ announcementId, title, text, audienceName, publishedAt },
      ...{ withdrawn: withdrawnAt !== null, unread: isNews(mark, head, now), tenantName: tenant.name },
    }
  },
)
