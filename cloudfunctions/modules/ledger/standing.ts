import { contract } from '@contract/contract'
import { member } from '../../kernel/policy'
import { procedure } from '../../kernel/procedure'
import { newestRuns } from './newest-runs'
import { ownFindings } from './store'

/** What the member reads under his points: when they were last checked, and honestly whether they agree. */
export const standing = procedure(contract.ledger.standing, { allow: member }, async ({ actor }) => {
  const [runs, { rows }] = await Promise.all([
    newestRuns(actor),
    ownFindings.page(actor, { index: 'ofMember', equals: { open: true }, limit: 1, fields: ['open'] }),
  ])
  const checkedAt = Math.max(0, ...runs.map(({ finishedAt }) => finishedAt)) || null
  return { checkedAt, hasFinding: rows.length > 0 }
})
