import { mayBegin, type RuleBookDraft, ruleBookDraft } from '@contract/rule-book'
import * as v from 'valibot'
import type { HolderActor } from '../../kernel/actor'
import type { Refusal } from '../../kernel/errors'
import { ids } from '../../kernel/ids'
import type { Proposal } from '../../kernel/proposal'
import type { Transaction } from '../../kernel/transaction'
import { freshRuleBooks, type RuleBook, ruleBooks } from '../points/module'

/** What `reviseRules` writes into its proposals. */
type Revised = { readonly basedOn: number; readonly draft: RuleBookDraft }

type Refuse = (code: 'RULES_MOVED' | 'RULES_TOO_EARLY') => Refusal

/**
 * 新版积分规则, when a second admin agrees: added beside the others, none of which ever changes. Its number names it,
 * so that two proposals over the same version cannot both come true.
 */
export const confirmRules = async (actor: HolderActor, seen: Proposal, now: number, refuse: Refuse) => {
  const { basedOn, draft } = JSON.parse(seen.input) as Revised
  const { rules, ...terms } = v.parse(ruleBookDraft, draft)
  const books = await freshRuleBooks(actor)
  if (books[0]?.version !== basedOn) throw refuse('RULES_MOVED')
  if (!mayBegin(terms.effectiveFrom, books, now)) throw refuse('RULES_TOO_EARLY')
  const { tenantId } = actor
  const version = basedOn + 1
  const _id = ids.derived('ruleBook', tenantId, version)
  return async (tx: Transaction): Promise<void> => {
    if (await tx.get(ruleBooks, _id)) throw refuse('RULES_MOVED')
    await tx.add(ruleBooks, { _id, tenantId, version, ...terms, rules } as RuleBook)
  }
}
