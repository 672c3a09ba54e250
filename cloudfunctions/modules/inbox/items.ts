import { contract } from '@contract/contract'
import { type NoticeRow, noticeKinds, pageOfThing } from '@contract/notice-kinds'
import { member } from '../../kernel/policy'
import { procedure } from '../../kernel/procedure'
import { isUnread, wordsOf } from './item'
import { inboxHeads, inboxItems } from './store'

const ITEMS_PER_PAGE = 20

/** 消息: one line for each thing, the one with the newest event first. */
export const items = procedure(contract.inbox.items, { allow: member }, async ({ actor, input }) => {
  const [{ rows, nextCursor }, head] = await Promise.all([
    inboxItems.page(actor, {
      index: 'newest',
      limit: ITEMS_PER_PAGE,
      after: input.cursor,
      fields: ['kind', 'at', 'subjectId', 'facts', 'filedAt', 'unread', 'before'],
    }),
    inboxHeads.findScoped(actor, actor.memberId),
  ])
  return {
    items: rows.map((row) => {
      const { thing, title, act, inPlace }: NoticeRow = noticeKinds[row.kind]
      const unread = isUnread(row, head)
      return {
        ...{ itemId: row._id, title, words: wordsOf(row.kind, row.facts), at: row.at },
        ...{ act, page: pageOfThing[thing](row.subjectId), unread },
        inPlace: unread && inPlace ? { act: inPlace, subjectId: row.subjectId } : null,
        before: row.before.map(({ kind, at }) => ({ title: noticeKinds[kind].title, at })),
      }
    }),
    nextCursor,
  }
})
