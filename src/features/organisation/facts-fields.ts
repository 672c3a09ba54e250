import type { Output } from '@contract/contract'
import { choice, optionsOf } from '@/lib/form/choice-fields'
import { text } from '@/lib/form/text-fields'
import { SIZE_WORDS } from './words'

type Village = Pick<Output<'organisation.villages'>['villages'][number], 'villageId' | 'name'>

const STARS = [1, 2, 3, 4, 5].map((value) => ({ value, words: `${value} 星` }))

/**
 * Village, size, industry and 工会星级, each of which may stay open.
 * @param chosen in which village it is now: it is offered although the list is not there yet
 */
export const factsFields = (villages: readonly Village[], chosen: string | null = null) => ({
  size: choice('规模（可不选）', { options: optionsOf(SIZE_WORDS) }),
  industry: text('行业（可不填）', { hint: '比如：电子', max: 20 }),
  starRating: choice('工会星级（可不选）', { options: STARS }),
  villageId: choice('所在村社（可不选）', {
    options: villages.map(({ villageId, name }) => ({ value: villageId, words: name })),
    fold: chosen === null ? '选择村社' : '换一个村社',
  }),
})

/** Why: every act of an admin is written down with it. */
export const reason = (hint: string) => text('原因', { hint, max: 200, lack: '请写原因。' })

/** A full name, of an enterprise or a union. */
export const fullName = (label: string, hint: string) =>
  text(label, { hint, max: 60, lack: `请填${label}。` })
