import type { Input, Output } from '@contract/contract'
import type { RewardCard } from '@contract/mall'
import { dayEnd, dayStart, typedDay } from './day'

/** What the form holds: numbers and days as they are typed. */
export type RewardDraft = {
  readonly title: string
  readonly summary: string
  readonly category: RewardCard['category']
  readonly cover: RewardCard['cover']
  readonly price: string
  readonly yearLimit: string
  /** Empty: only the year counts. */
  readonly monthLimit: string
  /** Empty: from now on, without an end. */
  readonly saleFrom: string
  readonly saleTo: string
  readonly pickUpPointIds: readonly string[]
}

export const EMPTY_DRAFT: RewardDraft = {
  ...{ title: '', summary: '', category: 'daily', cover: 'cup', price: '', yearLimit: '1', monthLimit: '' },
  ...{ saleFrom: '', saleTo: '', pickUpPointIds: [] },
}

/** What is written on a reward now, ready to be changed. */
export const draftOf = ({
  reward,
  summary,
  yearLimit,
  monthLimit,
  pickUpPointIds,
}: Output<'mall.deskReward'>): RewardDraft => ({
  ...{ title: reward.title, summary, category: reward.category, cover: reward.cover, pickUpPointIds },
  price: String(reward.pricePoints),
  yearLimit: String(yearLimit),
  monthLimit: monthLimit === null ? '' : String(monthLimit),
  saleFrom: reward.saleFrom === null ? '' : typedDay(reward.saleFrom),
  // The window ends with the first moment of the day after.
  saleTo: reward.saleTo === null ? '' : typedDay(reward.saleTo - 1),
})

type Entry = Omit<Input<'mall.addReward'>, 'picture'>

const whole = (typed: string, most: number): number | null => {
  const number = /^\d{1,6}$/.test(typed.trim()) ? Number(typed) : 0
  return number >= 1 && number <= most ? number : null
}

const moment = (typed: string, read: (typed: string) => number | null): number | null | 'wrong' =>
  typed.trim() === '' ? null : (read(typed) ?? 'wrong')

/** The entry as the server takes it, or the first thing that has to be put right. */
export const entryOf = (draft: RewardDraft): Entry | string => {
  const [title, summary] = [draft.title.trim(), draft.summary.trim()]
  if (title === '') return '请写奖品名称。'
  if (summary === '') return '请写几句说明，比如规格和数量。'
  const pricePoints = whole(draft.price, 100_000)
  if (pricePoints === null) return '积分要填 1 到 100000 的整数。'
  const yearLimit = whole(draft.yearLimit, 100)
  if (yearLimit === null) return '每人每年限几份，要填 1 到 100 的整数。'
  const monthLimit = draft.monthLimit.trim() === '' ? null : whole(draft.monthLimit, 100)
  if (monthLimit === null && draft.monthLimit.trim() !== '')
    return '每人每月限几份，要填 1 到 100 的整数，不限就空着。'
  const [saleFrom, saleTo] = [moment(draft.saleFrom, dayStart), moment(draft.saleTo, dayEnd)]
  if (saleFrom === 'wrong' || saleTo === 'wrong') return '请重新选开兑和截止的日子，不限就不选。'
  if (saleFrom !== null && saleTo !== null && saleTo <= saleFrom) return '结束的日子要在开兑那天或以后。'
  if (draft.pickUpPointIds.length === 0) return '请至少选一个领取点。'
  const { category, cover } = draft
  const limits = { yearLimit, monthLimit, saleFrom, saleTo }
  return {
    title,
    summary,
    category,
    cover,
    pricePoints,
    ...limits,
    pickUpPointIds: [...draft.pickUpPointIds],
  }
}
