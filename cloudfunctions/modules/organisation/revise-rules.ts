import { contract } from '@contract/contract'
import { mayBegin } from '@contract/rule-book'
import { startOfDay } from '../../kernel/day-key'
import { holding } from '../../kernel/policy'
import { procedure } from '../../kernel/procedure'
import { allRuleBooks, changesBetween, revisedBook } from '../points/module'
import { maskedNameOf } from './change'
import { proposeAct } from './propose-act'

/** 2026年12月1日 for `2026-12-01`. */
const dayWords = (dayKey: string): string => {
  const [year, month, day] = dayKey.split('-').map(Number)
  return `${year}年${month}月${day}日`
}

/** 新版积分规则 is only proposed here: `confirmRules` writes it down when a second admin agrees. */
export const reviseRules = procedure(
  contract.organisation.reviseRules,
  { allow: holding('admin'), auditSubject: (_, { proposalId }) => proposalId },
  async ({ actor, tenant, input, now, refuse, transact }) => {
    const { basedOn, dayKey, reason, ...revision } = input
    const [books, proposedByMasked] = await Promise.all([allRuleBooks(actor), maskedNameOf(actor)])
    const [newest] = books
    if (newest?.version !== basedOn) throw refuse('RULES_MOVED')
    const effectiveFrom = startOfDay(dayKey)
    if (!mayBegin(effectiveFrom, books, now)) throw refuse('RULES_TOO_EARLY')
    const draft = revisedBook(newest, revision, effectiveFrom)
    if (!draft) throw refuse('RULES_WRONG')
    const changes = changesBetween(newest, draft)
    if (changes.length === 0) throw refuse('RULES_UNCHANGED')
    const title = `积分规则第 ${basedOn + 1} 版，${dayWords(dayKey)}起：${changes.join('；')}`
    return transact(async (tx) => {
      const act = { title, reason, proposedByMasked, input: { basedOn, draft } }
      return { proposalId: await proposeAct(tx, { actor, tenant, now }, { what: 'reviseRules', ...act }) }
    })
  },
)
