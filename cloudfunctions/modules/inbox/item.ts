import { type NoticeKind, noticeKinds } from '@contract/notice-kinds'
import { ids } from '../../kernel/ids'
import type { Facts, NoticeDocument } from '../../kernel/notices'
import { dayWords } from './rules'
import type { InboxHeadDocument, InboxItemDocument } from './store'

/** What happened before what an item shows: more would be the thing's own page. */
const MAX_BEFORE = 4

/** The `_id` of the item that a thing has in a member's 消息. */
export const itemIdOf = ({ memberId, kind, subjectId }: NoticeDocument): string =>
  ids.derived('inboxItem', memberId, noticeKinds[kind].thing, subjectId)

type Read = Pick<InboxHeadDocument, 'allReadAt'> | null

/** True until the member has opened it, or marked everything as read. */
export const isUnread = (item: Pick<InboxItemDocument, 'unread' | 'filedAt'>, head: Read): boolean =>
  item.unread && item.filedAt > (head?.allReadAt ?? 0)

/** An item after a notice about its thing. One that happened earlier than what is shown only joins the history. */
export const itemWith = (
  item: InboxItemDocument | null,
  notice: NoticeDocument,
  filedAt: number,
): InboxItemDocument => {
  const { _id: noticeId, tenantId, memberId, subjectId, kind, facts, createdAt: at } = notice
  const filed = { filedAt, unread: true }
  if (!item)
    return {
      _id: itemIdOf(notice),
      tenantId,
      memberId,
      subjectId,
      kind,
      at,
      facts,
      noticeId,
      ...filed,
      before: [],
    }
  const happened = [{ kind: item.kind, at: item.at }, ...item.before]
  if (at < item.at)
    return {
      ...item,
      ...filed,
      before: [...item.before, { kind, at }].sort((a, b) => b.at - a.at).slice(0, MAX_BEFORE),
    }
  return { ...item, kind, at, facts, noticeId, ...filed, before: happened.slice(0, MAX_BEFORE) }
}

/** The sentence of a kind with the facts in it. A fact that is missing leaves a dash: the rest is still worth reading. */
export const wordsOf = (kind: NoticeKind, facts: Facts): string =>
  noticeKinds[kind].words.replace(/\{(day:)?(\w+)\}/g, (_, day, name) => {
    const fact = facts[name]
    if (fact === undefined) return '—'
    return day ? dayWords(Number(fact)) : String(fact)
  })
