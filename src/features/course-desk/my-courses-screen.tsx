import type { CourseState } from '@contract/course'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { usePaged } from '@/lib/use-paged'
import { PageFrame } from '@/shell/page-frame'
import { openPage } from '@/shell/routes'
import { Button } from '@/ui/button'
import { Notice } from '@/ui/states'
import { ManuscriptList } from './manuscript-list'
import { StateChips } from './state-chips'

/** 分院课程: what a cadre's branches write, by how far it is. */
export const MyCoursesScreen = () => {
  const [state, setState] = useState<CourseState>('draft')
  const list = usePaged('course.manuscripts', { state }, 'courses')
  return (
    <PageFrame id="my-courses-page" kind="sub" title="分院课程" refresh={list.refresh}>
      <StateChips id="my-courses" state={state} onChoose={setState} />
      <View className="body">
        {list.data?.branches.length === 0 ? (
          <Notice id="my-courses-no-branch">您还没有负责的分院。要写课程，请联系镇总工会。</Notice>
        ) : (
          <ManuscriptList
            id="my-courses"
            list={list}
            state={state}
            head={() => (
              <Button id="my-courses-new" icon="doc" onPress={() => openPage('teach/edit')}>
                写一门新课
              </Button>
            )}
          />
        )}
      </View>
    </PageFrame>
  )
}
