import { contract } from '@contract/contract'
import { pointsTerms } from '@contract/rules/points-terms'
import { redeemTerms } from '@contract/rules/redeem-terms'
import { member } from '../../kernel/policy'
import { procedure } from '../../kernel/procedure'
import { allRuleBooks } from './rule-book'
import { ruleOf } from './rules'
import { lineOf } from './statement-page'
import { entries } from './store'

type Words = { readonly title: string; readonly evidence: string }

/** What no act of a member's earns has the same words in every rule book. Source: points-rules.json. */
const LEDGER_RULES: Readonly<Record<string, Words>> = {
  HOLD: { title: '兑换冻结', evidence: '兑换奖品时先冻结积分，领取核销后扣除。' },
  RELEASE: {
    title: '兑换退回',
    evidence: `取消兑换，或 ${redeemTerms.voucherDays} 天内没有领取，冻结的积分退回，退回后至少 ${redeemTerms.returnedDays} 天内可用。`,
  },
  EXPIRY: {
    title: '积分到期',
    evidence: `当年所得的积分可用到次年 3 月 31 日，先到期的先用；到期前 ${pointsTerms.firstReminderDays} 天和 ${pointsTerms.lastReminderDays} 天各提醒一次。`,
  },
  ADJUSTMENT: { title: '积分调整', evidence: '由一位管理员提出、另一位管理员确认，写明原因。' },
  REVERSAL: {
    title: '冲正',
    evidence: '原来的一笔记错了，由两位管理员确认后，用相反的一笔抵销；每一笔只能冲正一次。',
  },
}

/** One line of the statement with the words of the rule version that was in force. */
export const entry = procedure(contract.points.entry, { allow: member }, async ({ actor, input }) => {
  const [found, books] = await Promise.all([entries.getScoped(actor, input.entryId), allRuleBooks(actor)])
  const book = books.find(({ version }) => version === found.ruleVersion)
  if (!book) throw new Error(`entry of rule book version ${found.ruleVersion}, which is gone`)
  const { title, evidence } = LEDGER_RULES[found.ruleCode] ?? ruleOf(book, found.ruleCode)
  const { version, effectiveFrom, notice } = book
  return { entry: lineOf(found), rule: { title, evidence, version, effectiveFrom, notice } }
})
