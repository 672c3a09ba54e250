import { contract } from '@contract/contract'
import { holding } from '../../kernel/policy'
import { procedure } from '../../kernel/procedure'
import { proposalProgress, proposals as store } from '../../kernel/proposal'

const PROPOSALS_PER_PAGE = 20

/** What waits for a second admin, those that have expired included, newest first. */
export const proposals = procedure(
  contract.organisation.proposals,
  { allow: holding('admin') },
  async ({ actor, input, now }) => {
    const { rows, nextCursor } = await store.page(actor, {
      index: 'newest',
      equals: { state: 'open' },
      limit: PROPOSALS_PER_PAGE,
      after: input.cursor,
      fields: [
        ...(['title', 'reason', 'inputHash', 'proposedBy'] as const),
        ...(['proposedByMasked', 'proposedAt', 'expiresAt'] as const),
      ],
    })
    return {
      proposals: rows.map((row) => ({
        ...{ proposalId: row._id, title: row.title, reason: row.reason, inputHash: row.inputHash },
        proposedByMasked: row.proposedByMasked,
        progress: proposalProgress(row, actor, now),
      })),
      nextCursor,
    }
  },
)
