import { contract } from '@contract/contract'
import { member } from '../../kernel/policy'
import { procedure } from '../../kernel/procedure'
import { inboxHeads } from '../inbox/module'
import { readerOf } from './reader'
import { isFor, isNews, isRead } from './rules'
import { announcements } from './store'

const PER_PAGE = 20

/** 通知公告 for the caller. What was taken back is shown to those alone who know of it. */
export const list = procedure(
  contract.announcement.list,
  { allow: member },
  async ({ actor, input, now }) => {
    const [{ rows, nextCursor }, reader, head] = await Promise.all([
      announcements.page(actor, {
        index: 'newest',
        limit: PER_PAGE,
        after: input.cursor,
        fields: ['title', 'audience', 'publishedAt', 'withdrawnAt'],
      }),
      readerOf(actor),
      inboxHeads.findScoped(actor, actor.memberId),
    ])
    const shown = rows.flatMap(({ _id, title, audience, publishedAt, withdrawnAt }) => {
      const mark = { id: _id, at: publishedAt }
      const withdrawn = withdrawnAt !== null
      if (!isFor(audience, reader) || (withdrawn && !isRead(mark, head))) return []
      const unread = isNews(mark, head, now)
      return [{ announcementId: _id, title, publishedAt, withdrawn, unread }]
    })
    return { announcements: shown, nextCursor }
  },
)
