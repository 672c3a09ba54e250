import type { CourseCard } from '@contract/course'
import { View } from '@tarojs/components'
import { openPage } from '@/shell/routes'
import { CoverRow } from '@/ui/cover-row'
import { Tag } from '@/ui/tag'
import { CATEGORY_WORDS, sizeWords } from './words'

/** One course of a list, and the way to it. `remark` says in place of its size why it is here. */
export const CourseRow = ({ course, remark }: { course: CourseCard; remark?: string }) => (
  <CoverRow
    id={`course-${course.courseId}`}
    drawing={course.cover}
    family={course.category}
    title={course.title}
    lines={[course.academyName, `${course.teacherTitle}授课`]}
    foot={
      <>
        <Tag>{CATEGORY_WORDS[course.category]}</Tag>
        <View className="cap">{remark ?? sizeWords(course)}</View>
      </>
    }
    onPress={() => openPage('learn/course', { courseId: course.courseId })}
  />
)
