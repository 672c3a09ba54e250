import type { Output } from '@contract/contract'
import { View } from '@tarojs/components'
import { useCallback, useMemo } from 'react'
import { call } from '@/lib/call'
import { usePages } from '@/lib/use-pages'
import { useQuery } from '@/lib/use-query'
import { QueryView } from '@/shell/query-view'
import { openTab } from '@/shell/routes'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { ListEnd } from '@/ui/list-end'
import { RowsSkeleton } from '@/ui/rows-skeleton'
import { Empty } from '@/ui/states'
import { CourseRow } from './course-row'

type Found = Output<'course.search'>

const REMARKS = { title: undefined, teacher: undefined, content: '课时内容里有' } as const

const FoundList = ({ text, first }: { text: string; first: Found }) => {
  const load = useCallback(
    async (cursor: string) => {
      const outcome = await call('course.search', { text, cursor })
      return outcome.kind === 'ok'
        ? { items: outcome.data.courses, nextCursor: outcome.data.nextCursor }
        : null
    },
    [text],
  )
  const firstPage = useMemo(() => ({ items: first.courses, nextCursor: first.nextCursor }), [first])
  const { items, more, loadMore } = usePages(firstPage, load)
  if (items.length === 0)
    return (
      <Empty
        id="search-empty"
        title={`没有找到“${text}”`}
        words="换个短一点的词试试，比如只留两个字。"
        act={
          <Button id="search-to-courses" look="soft" onPress={() => openTab('courses')}>
            看全部课程
          </Button>
        }
      />
    )
  return (
    <View className="stack" id="search-list">
      <View className="sub" role="status">
        找到 {first.total} 门课程
      </View>
      <Card rows>
        {items.map((course) => (
          <CourseRow key={course.courseId} course={course} remark={REMARKS[course.foundIn]} />
        ))}
      </Card>
      <ListEnd id="search" more={more} onMore={loadMore} />
    </View>
  )
}

/** What a text leads to. */
export const SearchResults = ({ text }: { text: string }) => {
  const query = useQuery('course.search', { text })
  return (
    <QueryView id="search" query={query} skeleton={<RowsSkeleton id="search" />}>
      {(first) => <FoundList key={text} text={text} first={first} />}
    </QueryView>
  )
}
