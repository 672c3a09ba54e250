import { contract } from '@contract/contract'
import { member } from '../../kernel/policy'
import { procedure } from '../../kernel/procedure'
import { isUnread } from './item'
import { inboxHeads, inboxItems } from './store'

/** The member has opened an item. A repeat changes nothing. */
export const read = procedure(
  contract.inbox.read,
  { allow: member },
  async ({ actor, input: { itemId }, transact }) =>
    transact(async (tx) => {
      const item = await tx.getScoped(inboxItems, actor, itemId)
      const head = await tx.get(inboxHeads, actor.memberId)
      if (!head) throw new Error(`item ${itemId} without a head`)
      if (!isUnread(item, head)) return { unread: head.unread }
      const unread = Math.max(0, head.unread - 1)
      await tx.update(inboxItems, itemId, { unread: false })
      await tx.update(inboxHeads, actor.memberId, { unread })
      return { unread }
    }),
)
