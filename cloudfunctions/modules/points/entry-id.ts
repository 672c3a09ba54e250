import { ids } from '../../kernel/ids'
import type { EntryDocument } from './store'

type Named = Pick<EntryDocument, 'memberId' | 'kind' | 'group' | 'subject' | 'source'>

/**
 * The one `_id` that an entry can have: an earning or deduction of a rule is named by member, exclusivity group and
 * subject, everything else by its source. Whatever happens twice meets the entry of the first time.
 */
export const entryIdOf = ({ memberId, kind, group, subject, source }: Named): string =>
  kind === 'earning' || kind === 'deduction'
    ? ids.derived('earning', memberId, group ?? '', subject ?? '')
    : ids.derived(kind, source.type, source.id)
