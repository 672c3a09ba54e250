import type { Category } from '@contract/course'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { usePaged } from '@/lib/use-paged'
import { PageFrame } from '@/shell/page-frame'
import { AcademyChips, type ChosenAcademy } from './academy-chips'
import { CategoryTabs } from './category-tabs'
import { CourseList } from './course-list'
import { SearchBox } from './search-box'

/** 课程: the catalogue by category and branch. */
export const CatalogueScreen = () => {
  const [category, setCategory] = useState<Category>()
  const [academy, setAcademy] = useState<ChosenAcademy>()
  const list = usePaged('course.catalogue', { category, academyId: academy?.academyId }, 'courses')
  const sample = list.data?.courses.some((course) => course.sample)
  return (
    <PageFrame
      id="courses-page"
      kind="root"
      tab="courses"
      title="课程"
      sample={sample}
      refresh={list.refresh}
    >
      <View className="body filters">
        <SearchBox />
        <CategoryTabs chosen={category} onChoose={setCategory} />
        <AcademyChips known={list.data} chosen={academy} onChoose={setAcademy} />
      </View>
      <View className="body">
        <CourseList
          list={list}
          onClear={() => {
            setCategory(undefined)
            setAcademy(undefined)
          }}
        />
      </View>
    </PageFrame>
  )
}
