import type { PointsEntry } from '@contract/points'
import type { MemberActor } from '../../kernel/actor'
import { type EntryDocument, entries } from './store'

const LINES_PER_PAGE = 20

/** A stored entry as the statement shows it. */
export const lineOf = (entry: Pick<EntryDocument, '_id' | keyof EntryDocument>): PointsEntry => ({
  entryId: entry._id,
  kind: entry.kind,
  delta: entry.delta,
  balanceAfter: entry.balanceAfter,
  ruleCode: entry.ruleCode,
  ruleTitle: entry.ruleTitle,
  ruleVersion: entry.ruleVersion,
  source: entry.source,
  at: entry.at,
})

/** A page of the member's own statement, newest first. */
export const statementPage = async (actor: MemberActor, after?: string) => {
  const { rows, nextCursor } = await entries.page(actor, {
    index: 'newest',
    limit: LINES_PER_PAGE,
    after,
    fields: [
      'tenantId',
      'memberId',
      'sequence',
      'kind',
      'delta',
      'balanceAfter',
      'ruleCode',
      'ruleTitle',
      'ruleVersion',
      'source',
      'at',
    ],
  })
  return { entries: rows.map(lineOf), nextCursor }
}
