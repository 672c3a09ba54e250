import type { ManuscriptCard } from '@contract/course'
import { View } from '@tarojs/components'
import { useMemo } from 'react'
import { dayWords, momentWords } from '@/lib/time-words'
import { type Page, usePages } from '@/lib/use-pages'
import { openManuscript } from '@/shell/routes'
import { Card } from '@/ui/card'
import { Icon } from '@/ui/icon'
import { ListEnd } from '@/ui/list-end'
import { Press } from '@/ui/press'
import { Tag } from '@/ui/tag'
import { STATE_TONES, STATE_WORDS } from './words'

const whenWords = ({ state, dueAt, changedAt }: ManuscriptCard): string =>
  state === 'review' && dueAt !== null ? `${dayWords(dueAt)}前要审完` : `${momentWords(changedAt)}有改动`

const Row = ({ course }: { course: ManuscriptCard }) => (
  <Press
    id={`manuscript-${course.courseId}`}
    className="card-row"
    onPress={() => openManuscript(course.courseId)}
  >
    <View className="grow stack-tight">
      <View className="row row-wrap">
        <Tag tone={STATE_TONES[course.state]}>{STATE_WORDS[course.state]}</Tag>
        {course.state === 'draft' && course.lastReason ? <Tag tone="warn">被退回</Tag> : null}
      </View>
      <View className="head">{course.title}</View>
      <View className="sub">
        {course.academyName}，{course.lessonCount} 讲
      </View>
      <View className="cap">{whenWords(course)}</View>
    </View>
    <Icon name="right" small />
  </Press>
)

type Props = {
  id: string
  first: { readonly courses: readonly ManuscriptCard[]; readonly nextCursor: string | null }
  load: (cursor: string) => Promise<Page<ManuscriptCard> | null>
}

/** Courses as they are being written, growing at the bottom. */
export const ManuscriptList = ({ id, first, load }: Props) => {
  const firstPage = useMemo(() => ({ items: first.courses, nextCursor: first.nextCursor }), [first])
  const { items, more, loadMore } = usePages(firstPage, load)
  return (
    <>
      <Card rows id={`${id}-list`}>
        {items.map((course) => (
          <Row key={course.courseId} course={course} />
        ))}
      </Card>
      <ListEnd id={id} more={more} onMore={loadMore} />
    </>
  )
}
