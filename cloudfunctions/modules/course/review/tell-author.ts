import type { FactsOf } from '@contract/notice-kinds'
import type { Transaction } from '../../../kernel/transaction'
import { told } from '../../inbox/module'
import type { CourseDocument } from '../store'

type Kind = 'coursePublished' | 'courseReturned' | 'courseWithdrawn'

/** Tells whoever handed a course in what became of it; those that the union starts with have no author. */
export const tellAuthor = async <K extends Kind>(
  tx: Transaction,
  { _id: subjectId, tenantId, memberId, title, history }: CourseDocument,
  kind: K,
  facts: Omit<FactsOf<K>, 'title'>,
  now: number,
): Promise<void> => {
  if (memberId === '') return
  const told_ = { title, at: now, ...facts } as unknown as FactsOf<K> & { readonly at: number }
  await told(tx, { tenantId, memberId, kind, subjectId, nth: history.length, facts: told_, now })
}
