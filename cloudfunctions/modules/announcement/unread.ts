import type { MemberActor } from '../../kernel/actor'
import { isOff, type TenantDocument } from '../../kernel/tenant'
import { inboxHeads } from '../inbox/module'
import { placelessReader, readerOf } from './reader'
import { isFor, isNews } from './rules'

/**
 * What the caller has not read: items and announcements. One document, his head; the tenant, which the call has
 * read anyway, tells the newest announcements. His enterprise is asked for only while one of them is for a village.
 */
export const unreadOf = async (actor: MemberActor, tenant: TenantDocument, now: number): Promise<number> => {
  const marks = isOff(tenant, 'announcement') ? [] : (tenant.newestAnnouncements ?? [])
  const needsVillage = marks.some(({ audience }) => audience.kind === 'village')
  const [head, reader] = await Promise.all([
    inboxHeads.findScoped(actor, actor.memberId),
    needsVillage ? readerOf(actor) : placelessReader(actor),
  ])
  const news = marks.filter((mark) => isFor(mark.audience, reader) && isNews(mark, head, now))
  return news.length + (isOff(tenant, 'inbox') ? 0 : (head?.unread ?? 0))
}
