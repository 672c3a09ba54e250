import { contract } from '@contract/contract'
import { holding } from '../../kernel/policy'
import { procedure } from '../../kernel/procedure'
import { proposals as store } from '../../kernel/proposal'

const PROPOSALS_PER_PAGE = 20

/** What waits for a second admin, those that have expired included, newest first. */
export const proposals = procedure(
  contract.organisation.proposals,
  { allow: holding('admin') },
  async ({ actor, input }) => {
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
      proposals: rows.map(({ _id, proposedBy, ...shown }) => ({
        proposalId: _id,
        ...shown,
        own: proposedBy === actor.memberId,
      })),
      nextCursor,
    }
  },
)
