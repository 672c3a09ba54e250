import { contract } from '@contract/contract'
import { holding } from '../../kernel/policy'
import { procedure } from '../../kernel/procedure'
import { newestRuns } from './newest-runs'
import { findings } from './store'

const FINDINGS_PER_PAGE = 20

/** 对账: how the last checks went, and everything they found, newest first. */
export const audit = procedure(
  contract.ledger.audit,
  { allow: holding('admin') },
  async ({ actor, input: { open, cursor } }) => {
    const [runs, { rows, nextCursor }] = await Promise.all([
      newestRuns(actor),
      findings.page(actor, {
        index: 'newest',
        equals: { open },
        limit: FINDINGS_PER_PAGE,
        after: cursor,
        fields: [
          ...(['memberId', 'kind', 'expected', 'found'] as const),
          ...(['firstSeenAt', 'lastSeenAt', 'settledAt', 'settledWords'] as const),
        ],
      }),
    ])
    return { runs, findings: rows.map(({ _id, ...finding }) => ({ findingId: _id, ...finding })), nextCursor }
  },
)
