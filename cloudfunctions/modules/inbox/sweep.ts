import { system } from '../../kernel/actor'
import { duePart } from '../../kernel/jobs/due-part'
import type { ItemJob } from '../../kernel/jobs/job'
import { notices } from '../../kernel/notices'
import { isUnread } from './item'
import { everyInboxItem, inboxHeads } from './store'

/** 消息 keeps what happened in the last quarter; the things themselves stay. */
const KEPT_DAYS = 90
const KEPT_MS = KEPT_DAYS * 86_400_000

/** The timer's job, once a day: items that nobody needs any more go, and are no longer counted as unread. */
export const sweepItems: ItemJob = {
  title: `清理 ${KEPT_DAYS} 天前的消息`,
  everyMinutes: 1_440,
  together: 10,

  items: async (cursor, limit, now) => {
    const page = await everyInboxItem.page(system, {
      index: 'byAge',
      limit,
      after: cursor,
      fields: ['tenantId', 'filedAt'],
    })
    return duePart(page, ({ filedAt }) => filedAt <= now - KEPT_MS)
  },

  each: async (tx, itemId, now) => {
    const item = await tx.get(everyInboxItem, itemId)
    if (!item || item.filedAt > now - KEPT_MS) return false
    const head = await tx.get(inboxHeads, item.memberId)
    if (head && isUnread(item, head))
      await tx.update(inboxHeads, head._id, { unread: Math.max(0, head.unread - 1) })
    await tx.remove(everyInboxItem, itemId)
    return true
  },
}

const UNSETTLED: readonly string[] = ['new', 'due', 'sending']

/** The timer's job, once a day: notices that are settled go. What is not yet stays, however old. */
export const sweepNotices: ItemJob = {
  title: `清理 ${KEPT_DAYS} 天前的通知`,
  everyMinutes: 1_440,
  together: 10,

  items: async (cursor, limit, now) => {
    const page = await notices.page(system, {
      index: 'byAge',
      limit,
      after: cursor,
      fields: ['tenantId', 'createdAt'],
    })
    return duePart(page, ({ createdAt }) => createdAt <= now - KEPT_MS)
  },

  each: async (tx, noticeId) => {
    const notice = await tx.get(notices, noticeId)
    if (!notice || UNSETTLED.includes(notice.state)) return false
    await tx.remove(notices, noticeId)
    return true
  },
}
