import { View } from '@tarojs/components'
import { usePaged } from '@/lib/use-paged'
import { PagedList } from '@/shell/paged-list'
import { openTab } from '@/shell/routes'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Empty } from '@/ui/states'
import { CourseRow } from './course-row'

const REMARKS = { title: undefined, teacher: undefined, content: '课时内容里有' } as const

/** What a text leads to. */
export const SearchResults = ({ text }: { text: string }) => {
  const list = usePaged('course.search', { text }, 'courses')
  return (
    <PagedList
      id="search"
      list={list}
      empty={
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
      }
    >
      {(courses, { total }) => (
        <>
          <View className="sub" role="status">
            找到 {total} 门课程
          </View>
          <Card rows>
            {courses.map((course) => (
              <CourseRow key={course.courseId} course={course} remark={REMARKS[course.foundIn]} />
            ))}
          </Card>
        </>
      )}
    </PagedList>
  )
}
