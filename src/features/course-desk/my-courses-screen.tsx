import type { Output } from '@contract/contract'
import type { CourseState } from '@contract/course'
import { View } from '@tarojs/components'
import { useCallback, useState } from 'react'
import { call } from '@/lib/call'
import { useQuery } from '@/lib/use-query'
import { PageFrame } from '@/shell/page-frame'
import { QueryView } from '@/shell/query-view'
import { openNewCourse } from '@/shell/routes'
import { Button } from '@/ui/button'
import { RowsSkeleton } from '@/ui/rows-skeleton'
import { Empty, Notice } from '@/ui/states'
import { ManuscriptList } from './manuscript-list'
import { StateChips } from './state-chips'
import { STATE_WORDS } from './words'

type Props = { state: CourseState; first: Output<'course.manuscripts'> }

const Courses = ({ state, first }: Props) => {
  const load = useCallback(
    async (cursor: string) => {
      const outcome = await call('course.manuscripts', { state, cursor })
      return outcome.kind === 'ok'
        ? { items: outcome.data.courses, nextCursor: outcome.data.nextCursor }
        : null
    },
    [state],
  )
  if (first.branches.length === 0)
    return <Notice id="my-courses-no-branch">您还没有负责的分院。要写课程，请联系镇总工会。</Notice>
  return (
    <>
      <Button id="my-courses-new" icon="doc" onPress={openNewCourse}>
        写一门新课
      </Button>
      {first.courses.length === 0 ? (
        <Empty
          id="my-courses-empty"
          icon="course"
          title={`没有${STATE_WORDS[state]}的课程`}
          words="可以看看别的几类。"
        />
      ) : (
        <ManuscriptList id="my-courses" first={first} load={load} />
      )}
    </>
  )
}

/** 分院课程: what a cadre's branches write, by how far it is. */
export const MyCoursesScreen = () => {
  const [state, setState] = useState<CourseState>('draft')
  const query = useQuery('course.manuscripts', { state })
  return (
    <PageFrame id="my-courses-page" kind="sub" title="分院课程" refresh={query.refresh}>
      <StateChips id="my-courses" state={state} onChoose={setState} />
      <View className="body">
        <QueryView id="my-courses" query={query} skeleton={<RowsSkeleton id="my-courses" />}>
          {(first) => <Courses state={state} first={first} />}
        </QueryView>
      </View>
    </PageFrame>
  )
}
