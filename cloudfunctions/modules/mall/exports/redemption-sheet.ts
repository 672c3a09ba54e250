import { voucherWords } from '@contract/rules/flows/voucher'
import { type Column, tabOf, writeSheet } from '../../../kernel/sheet/write-sheet'
import type { ExportDocument } from './export-store'
import type { RedemptionRow } from './redemption-rows'

const momentOf = (at: number | null) => (at === null ? null : { at })

const columns: readonly Column<RedemptionRow>[] = [
  { head: '兑换时间', width: 18, of: ({ issuedAt }) => ({ at: issuedAt }) },
  { head: '券码', width: 12, of: ({ code }) => code },
  { head: '奖品', width: 24, of: ({ title }) => title },
  { head: '积分', width: 8, of: ({ pricePoints }) => pricePoints },
  { head: '会员', width: 12, of: ({ memberMasked }) => memberMasked },
  { head: '领取点', width: 24, of: ({ pickUpPointName }) => pickUpPointName },
  { head: '状态', width: 10, of: ({ state }) => voucherWords.states[state] },
  { head: '核销时间', width: 18, of: ({ usedAt }) => momentOf(usedAt) },
  { head: '取消或过期时间', width: 18, of: ({ voidedAt }) => momentOf(voidedAt) },
  { head: '领取期限', width: 18, of: ({ lapsesAt }) => ({ at: lapsesAt }) },
]

type Line = readonly [string, string | number | { readonly at: number }]

const about: readonly Column<Line>[] = [
  { head: '项目', width: 16, of: ([name]) => name },
  { head: '内容', width: 40, of: ([, value]) => value },
]

/** 兑换记录 as a workbook: the vouchers, and on a second tab what was asked for. */
export const redemptionSheet = (
  asked: ExportDocument,
  rows: readonly RedemptionRow[],
  isCut: boolean,
  now: number,
): Promise<Buffer> => {
  const lines: readonly Line[] = [
    ['兑换日期', `${asked.from} 至 ${asked.to}`],
    ['领取点', asked.pickUpPointName ?? '全部'],
    ['状态', asked.state === null ? '全部' : voucherWords.states[asked.state]],
    ['张数', rows.length],
    ['是否完整', isCut ? '不完整：券太多，只查了最早的一万张，请把日期分短再导' : '完整'],
    ['生成时间', { at: now }],
  ]
  return writeSheet([
    tabOf({ name: '兑换记录', columns, rows }),
    tabOf({ name: '说明', columns: about, rows: lines }),
  ])
}
