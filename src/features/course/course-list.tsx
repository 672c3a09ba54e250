import type { Output } from '@contract/contract'
import type { PagedState } from '@/lib/use-paged'
import { PagedList } from '@/shell/paged-list'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Empty } from '@/ui/states'
import { CatalogueSkeleton } from './catalogue-skeleton'
import { CourseRow } from './course-row'

type Listed = Output<'course.catalogue'>['courses'][number]
type Props = { list: PagedState<'course.catalogue', Listed>; onClear: () => void }

/** The courses under a filter, growing at the bottom. */
export const CourseList = ({ list, onClear }: Props) => (
  <PagedList
    id="courses"
    list={list}
    skeleton={<CatalogueSkeleton />}
    empty={
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
    }
  >
    {(courses) => (
      <Card rows>
        {courses.map((course) => (
          <CourseRow key={course.courseId} course={course} />
        ))}
      </Card>
    )}
  </PagedList>
)
