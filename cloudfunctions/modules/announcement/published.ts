import { contract } from '@contract/contract'
import { holding } from '../../kernel/policy'
import { procedure } from '../../kernel/procedure'
import { announcements } from './store'

const PER_PAGE = 20

/** What the union has published, to whomever. */
export const published = procedure(
  contract.announcement.published,
  { allow: holding('admin') },
  async ({ actor, input }) => {
    const { rows, nextCursor } = await announcements.page(actor, {
      index: 'newest',
      limit: PER_PAGE,
      after: input.cursor,
      fields: ['title', 'audienceName', 'byMasked', 'publishedAt', 'withdrawnAt'],
    })
    return {
      announcements: rows.map(({ _id, withdrawnAt, ...shown }) => ({
        announcementId: _id,
        ...shown,
        withdrawn: withdrawnAt !== null,
      })),
      nextCursor,
    }
  },
)
