import { system } from '../../kernel/actor'
import type { ItemJob } from '../../kernel/jobs/job'
import { type NoticeDocument, notices } from '../../kernel/notices'
import type { Transaction } from '../../kernel/transaction'
import { isUnread, itemIdOf, itemWith } from './item'
import { everyInboxItem, freshHead, inboxHeads } from './store'

/** Puts a notice into its member's 消息 and counts it, in one transaction with what makes it happen once. */
const file = async (tx: Transaction, notice: NoticeDocument, now: number): Promise<void> => {
  const { memberId } = notice
  const [item, head] = [await tx.get(everyInboxItem, itemIdOf(notice)), await tx.get(inboxHeads, memberId)]
  // A clock that was set back must not let news pass for something that was read.
  const filedAt = Math.max(now, (head?.allReadAt ?? 0) + 1)
  const { _id, ...filed } = itemWith(item, notice, filedAt)
  if (item) await tx.update(everyInboxItem, _id, filed)
  else await tx.add(everyInboxItem, { _id, ...filed })
  if (item && isUnread(item, head)) return
  if (head) await tx.update(inboxHeads, memberId, { unread: head.unread + 1 })
  else await tx.add(inboxHeads, { ...freshHead(notice), unread: 1 })
}

/**
 * The timer's job: what was told becomes an item of 消息, whether or not its member has agreed to hear of it in
 * WeChat. An act writes one document for it, and everything else happens here.
 */
export const fileNotices: ItemJob = {
  title: '把通知放进“消息”',
  everyMinutes: 0,
  together: 5,

  items: (cursor, limit) =>
    notices.page(system, {
      index: 'byDue',
      equals: { state: 'new' },
      limit,
      after: cursor,
      fields: ['tenantId'],
    }),

  each: async (tx, noticeId, now) => {
    const notice = await tx.get(notices, noticeId)
    if (notice?.state !== 'new') return false
    await file(tx, notice, now)
    await tx.update(notices, noticeId, { state: 'due' })
    return true
  },
}
