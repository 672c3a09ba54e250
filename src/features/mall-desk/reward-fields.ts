import type { Input, Output } from '@contract/contract'
import { choice, many, optionsOf, own } from '@/lib/form/choice-fields'
import type { EntryOf, Troubles } from '@/lib/form/field'
import { lines, number, text } from '@/lib/form/text-fields'
import { day, momentOf } from '@/lib/form/when-fields'
import { typedDay } from './day'
import { CATEGORY_WORDS, COVER_WORDS } from './words'

const DAY_MS = 86_400_000

type Place = Output<'mall.rewardForm'>['pickUpPoints'][number]

/**
 * All that an admin writes on a reward's card, from top to bottom.
 * @param places where it may be handed out: those that are open, and those where it is now
 */
export const rewardFields = (places: readonly Place[]) => ({
  title: text('奖品名称', { hint: '例如 不锈钢保温杯', max: 20, lack: '请写奖品名称。' }),
  summary: lines('说明', {
    hint: '规格、数量、适合谁用',
    max: 200,
    lack: '请写几句说明，比如规格和数量。',
  }),
  picture: own<Input<'mall.editReward'>['picture']>('照片（可不加）', {
    lack: '照片还没传好，请等一等，或不用照片。',
  }),
  category: choice('类别', { options: optionsOf(CATEGORY_WORDS), lack: '请选类别。' }),
  cover: choice('图样', { options: optionsOf(COVER_WORDS), lack: '请选图样。' }),
  pricePoints: number('要多少积分', {
    hint: '例如 15',
    least: 1,
    most: 100_000,
    wrong: '积分要填 1 到 100000 的整数。',
  }),
  yearLimit: number('每人每年最多几份', {
    hint: '例如 2',
    least: 1,
    most: 100,
    wrong: '每人每年限几份，要填 1 到 100 的整数。',
  }),
  monthLimit: number('每人每月最多几份（可空着）', {
    hint: '空着就只看全年',
    least: 1,
    most: 100,
    optional: true,
    wrong: '每人每月限几份，要填 1 到 100 的整数，不限就空着。',
  }),
  saleFrom: day('哪天开兑（可不选）', { clearWords: '不限哪天开兑' }),
  saleTo: day('兑到哪天，含当天（可不选）', { clearWords: '不限兑到哪天' }),
  pickUpPointIds: many('在哪里领', {
    options: places.map(({ pickUpPointId, name, open }) => ({
      value: pickUpPointId,
      words: open ? name : `${name}（已停用）`,
    })),
    lack: '请至少选一个领取点。',
  }),
})

export type RewardFields = ReturnType<typeof rewardFields>

/** What is usual of a new reward. */
export const USUAL = { picture: { is: 'none' }, category: 'daily', cover: 'cup', yearLimit: '1' } as const

/** What is written on a reward now, ready to be changed. */
export const writtenOn = ({
  reward,
  summary,
  yearLimit,
  monthLimit,
  pickUpPointIds,
}: Output<'mall.deskReward'>) => ({
  picture: { is: reward.pictured ? 'kept' : 'none' } as const,
  title: reward.title,
  summary,
  category: reward.category,
  cover: reward.cover,
  pickUpPointIds,
  pricePoints: String(reward.pricePoints),
  yearLimit: String(yearLimit),
  monthLimit: monthLimit === null ? '' : String(monthLimit),
  saleFrom: reward.saleFrom === null ? '' : typedDay(reward.saleFrom),
  // The window ends with the first moment of the day after.
  saleTo: reward.saleTo === null ? '' : typedDay(reward.saleTo - 1),
})

type Entry = EntryOf<RewardFields>

/** The sale has to end after it began. */
export const windowWrong = ({ saleFrom, saleTo }: Entry): Troubles<RewardFields> | undefined =>
  saleFrom !== null && saleTo !== null && saleTo < saleFrom
    ? { saleTo: '结束的日子要在开兑那天或以后。' }
    : undefined

/** The card as the server takes it. */
export const cardOf = ({ saleFrom, saleTo, ...entry }: Entry) => ({
  ...entry,
  saleFrom: saleFrom === null ? null : momentOf(saleFrom, '00:00'),
  saleTo: saleTo === null ? null : momentOf(saleTo, '00:00') + DAY_MS,
})
