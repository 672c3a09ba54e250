import { View } from '@tarojs/components'
import { Chip } from '@/ui/chip'
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
  return (
    <View className="chips" role="group" aria-label="筛选奖品">
      {chips.map(([filter, words]) => (
        <Chip
          key={filter}
          id={`mall-filter-${filter}`}
          on={filter === chosen}
          onPress={() => onChoose(filter)}
        >
          {words}
        </Chip>
      ))}
    </View>
  )
}
