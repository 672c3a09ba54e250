import type { CourseState } from '@contract/course'
import { useState } from 'react'
import { usePaged } from '@/lib/use-paged'
import { openPage } from '@/shell/routes'
import { Button } from '@/ui/button'
import { Notice } from '@/ui/states'
import { ManuscriptPage } from './manuscript-page'

/** 分院课程: what a cadre's branches write, by how far it is. */
export const MyCoursesScreen = () => {
  const [state, setState] = useState<CourseState>('draft')
  const list = usePaged('course.manuscripts', { state }, 'courses')
  return (
    <ManuscriptPage
      id="my-courses"
      title="分院课程"
      list={list}
      state={state}
      onChoose={setState}
      head={({ branches }) =>
        branches.length === 0 ? (
          <Notice id="my-courses-no-branch">您还没有负责的分院。要写课程，请联系镇总工会。</Notice>
        ) : (
          <Button id="my-courses-new" icon="doc" onPress={() => openPage('teach/edit')}>
            写一门新课
          </Button>
        )
      }
      {...(list.data?.branches.length === 0 && { empty: null })}
    />
  )
}
