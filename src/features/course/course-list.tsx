import type { Input, Output } from '@contract/contract'
import { View } from '@tarojs/components'
import { useCallback, useMemo } from 'react'
import { call } from '@/lib/call'
import { usePages } from '@/lib/use-pages'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { ListEnd } from '@/ui/list-end'
import { Empty } from '@/ui/states'
import { CourseRow } from './course-row'

type Filter = Pick<Input<'course.catalogue'>, 'category' | 'academyId'>
type Props = { first: Output<'course.catalogue'>; filter: Filter; onClear: () => void }

/** The courses under a filter, growing at the bottom. */
export const CourseList = ({ first, filter, onClear }: Props) => {
  const { category, academyId } = filter
  const load = useCallback(
    async (cursor: string) => {
      const outcome = await call('course.catalogue', { category, academyId, cursor })
      return outcome.kind === 'ok'
        ? { items: outcome.data.courses, nextCursor: outcome.data.nextCursor }
        : null
    },
    [category, academyId],
  )
  const firstPage = useMemo(() => ({ items: first.courses, nextCursor: first.nextCursor }), [first])
  const { items, more, loadMore } = usePages(firstPage, load)
  if (items.length === 0)
    return (
      <Empty
        id="courses-empty"
        title="这里还没有课程"
        words="换一个类别或分院看看。"
        act={
          <Button look="soft" id="courses-clear" onPress={onClear}>
            看全部课程
          </Button>
        }
      />
    )
  return (
    <View className="body" id="courses-list">
      <Card rows>
        {items.map((course) => (
          <CourseRow key={course.courseId} course={course} />
        ))}
      </Card>
      <ListEnd id="courses" more={more} onMore={loadMore} />
    </View>
  )
}
