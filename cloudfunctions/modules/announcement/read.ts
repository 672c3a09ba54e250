import { contract } from '@contract/contract'
import { member } from '../../kernel/policy'
import { procedure } from '../../kernel/procedure'
import { freshHead, inboxHeads } from '../inbox/module'
import { visibleAnnouncement } from './one'
import { isRead, withMark } from './rules'

/** The reader's marker: his own document, so that 40,000 who read the same do not wait for each other. */
export const read = procedure(
  contract.announcement.read,
  { allow: member },
  async ({ actor, input: { announcementId }, transact }) => {
    const { mark } = await visibleAnnouncement(actor, announcementId)
    return transact(async (tx) => {
      const head = await tx.get(inboxHeads, actor.memberId)
      if (isRead(mark, head)) return { announcementId }
      const marked = { readAnnouncements: withMark(head?.readAnnouncements ?? [], announcementId) }
      if (head) await tx.update(inboxHeads, actor.memberId, marked)
      else await tx.add(inboxHeads, { ...freshHead(actor), ...marked })
      return { announcementId }
    })
  },
)
