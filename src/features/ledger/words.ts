import type { Output } from '@contract/contract'
import type { FaultKind } from '@contract/ledger'

/** What does not agree, in words. */
export const FAULT_WORDS: Readonly<Record<FaultKind, string>> = {
  sum: '流水合计和余额对不上',
  lots: '各年度积分和可用积分对不上',
  held: '冻结积分和待领的兑换券对不上',
  honour: '累计积分和流水对不上',
  negative: '有负数',
  besideDebt: '还有待扣，却有可用积分',
  gap: '流水缺了一笔',
  running: '某一笔之后的余额不对',
  twice: '同一件事记了两笔',
  foreignId: '流水号和来源对不上',
  reversal: '冲正找不到原来的一笔',
  noAccount: '有流水，没有账户',
}

type Run = Output<'ledger.audit'>['runs'][number]

export const RUN_WORDS: Readonly<Record<Run['kind'], string>> = {
  daily: '每日对账（当天动过的账户）',
  full: '全面对账（全部账户）',
}
