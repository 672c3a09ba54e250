import type { Category } from '@contract/course'
import { View } from '@tarojs/components'
import { Press } from '@/ui/press'
import { CATEGORY_WORDS } from './words'
import './catalogue.css'

type Props = { chosen: Category | undefined; onChoose: (category: Category | undefined) => void }

const TABS: readonly { category: Category | undefined; words: string }[] = [
  { category: undefined, words: '全部' },
  { category: 'skill', words: CATEGORY_WORDS.skill },
  { category: 'office', words: CATEGORY_WORDS.office },
  { category: 'art', words: CATEGORY_WORDS.art },
]

/** The course families; the chosen one is bold and underlined. */
export const CategoryTabs = ({ chosen, onChoose }: Props) => (
  <View className="category-tabs" role="group" aria-label="课程类别">
    {TABS.map(({ category, words }) => (
      <Press
        key={words}
        id={`category-${category ?? 'all'}`}
        className={`category-tab ${category === chosen ? 'category-tab-on' : ''}`}
        pressed={category === chosen}
        onPress={() => onChoose(category)}
      >
        {words}
      </Press>
    ))}
  </View>
)
