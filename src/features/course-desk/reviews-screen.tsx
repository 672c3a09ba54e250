import type { Output } from '@contract/contract'
import type { CourseState } from '@contract/course'
import { View } from '@tarojs/components'
import { useCallback, useState } from 'react'
import { call } from '@/lib/call'
import { useQuery } from '@/lib/use-query'
import { PageFrame } from '@/shell/page-frame'
import { QueryView } from '@/shell/query-view'
import { openBranches } from '@/shell/routes'
import { Card } from '@/ui/card'
import { LinkRow } from '@/ui/link-row'
import { RowsSkeleton } from '@/ui/rows-skeleton'
import { Empty } from '@/ui/states'
import { ManuscriptList } from './manuscript-list'
import { StateChips } from './state-chips'
import { STATE_WORDS } from './words'

type Props = { state: CourseState; first: Output<'course.reviews'> }

const Courses = ({ state, first }: Props) => {
  const load = useCallback(
    async (cursor: string) => {
      const outcome = await call('course.reviews', { state, cursor })
      return outcome.kind === 'ok'
        ? { items: outcome.data.courses, nextCursor: outcome.data.nextCursor }
        : null
    },
    [state],
  )
  if (first.courses.length === 0)
    return (
      <Empty
        id="reviews-empty"
        icon="course"
        title={`没有${STATE_WORDS[state]}的课程`}
        words="可以看看别的几类。"
      />
    )
  return <ManuscriptList id="reviews" first={first} load={load} />
}

/** 课程审核: courses of all branches; what has to be decided on first comes first. */
export const ReviewsScreen = () => {
  const [state, setState] = useState<CourseState>('review')
  const query = useQuery('course.reviews', { state })
  return (
    <PageFrame id="reviews-page" kind="sub" title="课程审核" refresh={query.refresh}>
      <StateChips id="reviews" state={state} onChoose={setState} />
      <View className="body">
        <QueryView id="reviews" query={query} skeleton={<RowsSkeleton id="reviews" />}>
          {(first) => <Courses state={state} first={first} />}
        </QueryView>
        <Card rows>
          <LinkRow id="reviews-branches" icon="branch" words="总院和分院" onPress={openBranches} />
        </Card>
      </View>
    </PageFrame>
  )
}
