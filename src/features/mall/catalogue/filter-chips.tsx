import { ChipRow } from '@/ui/chip-row'
import { CATEGORY_WORDS } from '../words'
import type { Filter } from './filter'

type Props = { chosen: Filter; can: string | null; onChoose: (filter: Filter) => void }

/** 全部 · 现在能换 · the kinds. `can` is null for those who have no points of their own yet. */
export const FilterChips = ({ chosen, can, onChoose }: Props) => {
  const chips: readonly (readonly [Filter, string])[] = [
    ['all', '全部'],
    ...(can === null ? [] : [['can', can] as const]),
    ['safety', CATEGORY_WORDS.safety],
    ['daily', CATEGORY_WORDS.daily],
    ['tool', CATEGORY_WORDS.tool],
  ]
  return <ChipRow id="mall-filter" label="筛选奖品" options={chips} chosen={chosen} onChoose={onChoose} />
}
