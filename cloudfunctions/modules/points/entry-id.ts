import type { EntryKind } from '@contract/points'
import { ids } from '../../kernel/ids'
import type { EntryDocument } from './store'

type Named = Pick<EntryDocument, 'memberId' | 'kind' | 'group' | 'subject' | 'source'>

/** What names an entry: the rule's exclusivity group and subject, or its source. */
const NAMED_BY = {
  ...{ earning: 'group', deduction: 'group' },
  ...{ hold: 'source', release: 'source', expiry: 'source', adjustment: 'source', reversal: 'source' },
} as const satisfies Readonly<Record<EntryKind, 'group' | 'source'>>

/** Whether an entry is of a rule, so that its group pays once for its subject. */
export const isOfRule = (kind: EntryKind): boolean => NAMED_BY[kind] === 'group'

/**
 * The one `_id` that an entry can have: an earning or deduction of a rule is named by member, exclusivity group and
 * subject, everything else by its source. Whatever happens twice meets the entry of the first time.
 */
export const entryIdOf = ({ memberId, kind, group, subject, source }: Named): string =>
  isOfRule(kind)
    ? ids.derived('earning', memberId, group ?? '', subject ?? '')
    : ids.derived(kind, source.type, source.id)
