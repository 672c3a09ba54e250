import type { Category } from '@contract/course'
import { TabRow } from '@/ui/tab-row'
import { CATEGORY_WORDS } from './words'

type Props = { chosen: Category | undefined; onChoose: (category: Category | undefined) => void }

const TABS: readonly { value: Category | undefined; words: string; id: string }[] = [
  { value: undefined, words: '全部', id: 'category-all' },
  { value: 'skill', words: CATEGORY_WORDS.skill, id: 'category-skill' },
  { value: 'office', words: CATEGORY_WORDS.office, id: 'category-office' },
  { value: 'art', words: CATEGORY_WORDS.art, id: 'category-art' },
]

/** The course families. */
export const CategoryTabs = ({ chosen, onChoose }: Props) => (
  <TabRow options={TABS} value={chosen} label="课程类别" onChoose={onChoose} />
)
