import type { Input } from '@contract/contract'
import { dayKeyOf } from './day-key'

export type ExportDraft = Omit<Input<'mall.exportRedemptions'>, 'from' | 'to'> & {
  /** Days in digits: 20261201. */
  readonly from: string
  readonly to: string
}

/** What the form asks for, or what has to be put right. */
export const readExport = (draft: ExportDraft): Input<'mall.exportRedemptions'> | string => {
  const [from, to] = [dayKeyOf(draft.from), dayKeyOf(draft.to)]
  if (!from) return '请选从哪天。'
  if (!to) return '请选到哪天。'
  if (to < from) return '结束的日子要在开始以后。'
  return { ...draft, from, to }
}
