import type { OrgChange } from '@contract/organisation'
import type { HolderActor } from '../../kernel/actor'
import { ids } from '../../kernel/ids'
import type { Transaction } from '../../kernel/transaction'
import { maskName, members } from '../member/module'
import { orgChanges } from './store'

/** How the caller is called in the history. */
export const maskedNameOf = async (actor: HolderActor): Promise<string> =>
  maskName((await members.getScoped(actor, actor.memberId)).name)

/** Adds a line to a thing's history, in the transaction of the change. */
export const recordChange = (
  tx: Transaction,
  actor: HolderActor,
  subjectId: string,
  change: OrgChange,
): Promise<void> => {
  const { tenantId, memberId } = actor
  return tx.add(orgChanges, { _id: ids.fresh(change.at), tenantId, subjectId, memberId, ...change })
}

/** Older changes than these are for a report. */
const MAX_CHANGES = 50

/** A thing's history, newest first. */
export const changesOf = async (actor: HolderActor, subjectId: string): Promise<OrgChange[]> => {
  const { rows } = await orgChanges.page(actor, {
    index: 'ofSubject',
    equals: { subjectId },
    limit: MAX_CHANGES,
    fields: ['what', 'from', 'to', 'at', 'byMasked', 'reason'],
  })
  return rows.map(({ _id, ...change }) => change)
}
