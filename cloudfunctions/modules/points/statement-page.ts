import type { Input } from '@contract/contract'
import type { PointsEntry } from '@contract/points'
import type { HolderActor, MemberActor } from '../../kernel/actor'
import { type EntryDocument, type EntryIndex, entries, tenantEntries } from './store'

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
  reason: entry.reason ?? null,
  source: entry.source,
  at: entry.at,
})

type Filter = NonNullable<Input<'points.statement'>['filter']>

/** Each filter has its index: nothing is read to be left out. */
const indexOf = ({ direction, month }: Filter): EntryIndex => {
  if (month) return direction ? 'ofMonthAndDirection' : 'ofMonth'
  return direction ? 'ofDirection' : 'newest'
}

/** All that a line needs. */
const lineFields = [
  ...(['tenantId', 'memberId', 'sequence', 'kind', 'delta', 'direction', 'month'] as const),
  ...(['balanceAfter', 'ruleCode', 'ruleTitle', 'ruleVersion', 'reason', 'source', 'at'] as const),
] as const

/** A page of the member's own statement, newest first. */
export const statementPage = async (
  actor: MemberActor,
  { filter = {}, cursor }: Input<'points.statement'> = {},
) => {
  const { month, direction } = filter
  const { rows, nextCursor } = await entries.page(actor, {
    index: indexOf(filter),
    equals: { ...(month && { month }), ...(direction && { direction }) },
    limit: LINES_PER_PAGE,
    after: cursor,
    fields: lineFields,
  })
  return { entries: rows.map(lineOf), nextCursor }
}

/** A page of a member's statement as admins read it, newest first. */
export const memberStatement = async (actor: HolderActor, memberId: string, cursor: string | undefined) => {
  const { rows, nextCursor } = await tenantEntries.page(actor, {
    index: 'newest',
    equals: { memberId },
    limit: LINES_PER_PAGE,
    after: cursor,
    fields: lineFields,
  })
  return { entries: rows.map(lineOf), nextCursor }
}
