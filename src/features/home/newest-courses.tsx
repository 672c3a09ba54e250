import type { CourseCard } from '@contract/course'
import { View } from '@tarojs/components'
import { lengthWords } from '@/lib/time-words'
import { openPage, openTab } from '@/shell/routes'
import { Card } from '@/ui/card'
import { CoverRow } from '@/ui/cover-row'
import { Icon } from '@/ui/icon'
import { Press } from '@/ui/press'
import { Empty } from '@/ui/states'
import { SampleMark } from '@/ui/tag'

/** The newest courses, with the way to all of them. */
export const NewestCourses = ({ courses }: { courses: readonly CourseCard[] }) => (
  <>
    <View className="row row-between row-wrap section">
      <View className="head" role="heading">
        新上的课
      </View>
      <Press id="home-all-courses" className="row sub head-more" onPress={() => openTab('courses')}>
        全部课程
        <Icon name="right" small />
      </Press>
    </View>
    {courses.length === 0 ? (
      <Empty id="home-no-courses" title="还没有课程" words="镇总工会发布课程后，会出现在这里。" />
    ) : (
      <Card rows>
        {courses.map((course) => (
          <CoverRow
            key={course.courseId}
            id={`home-course-${course.courseId}`}
            drawing={course.cover}
            family={course.category}
            title={course.title}
            lines={[course.academyName, `${course.teacherTitle}授课`]}
            foot={
              <>
                <View className="cap">
                  {course.lessonCount} 讲，{lengthWords(course.durationSeconds)}
                </View>
                {course.sample ? <SampleMark /> : null}
              </>
            }
            onPress={() => openPage('learn/course', { courseId: course.courseId })}
          />
        ))}
      </Card>
    )}
  </>
)
