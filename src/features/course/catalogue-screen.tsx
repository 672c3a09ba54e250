import type { Category } from '@contract/course'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { useQuery } from '@/lib/use-query'
import { PageFrame } from '@/shell/page-frame'
import { QueryView } from '@/shell/query-view'
import { AcademyChips, type ChosenAcademy } from './academy-chips'
import { CatalogueSkeleton } from './catalogue-skeleton'
import { CategoryTabs } from './category-tabs'
import { CourseList } from './course-list'
import { SearchBox } from './search-box'

/** 课程: the catalogue by category and branch. */
export const CatalogueScreen = () => {
  const [category, setCategory] = useState<Category>()
  const [academy, setAcademy] = useState<ChosenAcademy>()
  const filter = { category, academyId: academy?.academyId }
  const query = useQuery('course.catalogue', filter)
  const sample = query.data?.courses.some((course) => course.sample)
  return (
    <PageFrame
      id="courses-page"
      kind="root"
      tab="courses"
      title="课程"
      sample={sample}
      refresh={query.refresh}
    >
      <View className="body filters">
        <SearchBox />
        <CategoryTabs chosen={category} onChoose={setCategory} />
        <AcademyChips known={query.data} chosen={academy} onChoose={setAcademy} />
      </View>
      <QueryView id="courses" query={query} skeleton={<CatalogueSkeleton />}>
        {(catalogue) => (
          <CourseList
            first={catalogue}
            filter={filter}
            onClear={() => {
              setCategory(undefined)
              setAcademy(undefined)
            }}
          />
        )}
      </QueryView>
    </PageFrame>
  )
}
