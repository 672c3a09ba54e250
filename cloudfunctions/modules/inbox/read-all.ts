import { contract } from '@contract/contract'
import { member } from '../../kernel/policy'
import { procedure } from '../../kernel/procedure'
import { freshHead, inboxHeads } from './store'

/** 全部标为已读: one write, however much there is. Announcements count as well. */
export const readAll = procedure(
  contract.inbox.readAll,
  { allow: member },
  async ({ actor, now, transact }) =>
    transact(async (tx) => {
      const head = await tx.get(inboxHeads, actor.memberId)
      const marked = { unread: 0, allReadAt: Math.max(now, head?.allReadAt ?? 0) }
      if (head) await tx.update(inboxHeads, actor.memberId, marked)
      else await tx.add(inboxHeads, { ...freshHead(actor), ...marked })
      return { unread: 0 }
    }),
)
