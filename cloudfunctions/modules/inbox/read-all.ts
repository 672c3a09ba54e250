import { contract } from '@contract/contract'
import { member } from '../../kernel/policy'
import { procedure } from '../../kernel/procedure'
import { inboxHeads } from './store'

/** 全部标为已读: one write, however much there is. Announcements count as well. */
export const readAll = procedure(
  contract.inbox.readAll,
  { allow: member },
  async ({ actor: { tenantId, memberId }, now, transact }) =>
    transact(async (tx) => {
      const head = await tx.get(inboxHeads, memberId)
      const marked = { unread: 0, allReadAt: Math.max(now, head?.allReadAt ?? 0) }
      if (head) await tx.update(inboxHeads, memberId, marked)
      else await tx.add(inboxHeads, { _id: memberId, tenantId, memberId, ...marked, readAnnouncements: [] })
      return { unread: 0 }
    }),
)
