import type { Output } from '@contract/contract'
import { neededSecondsOf } from '@contract/rules/watched'
import { View } from '@tarojs/components'
import { lengthWords } from '@/lib/time-words'
import { openPage } from '@/shell/routes'
import { Card } from '@/ui/card'
import { Icon } from '@/ui/icon'
import { Press } from '@/ui/press'
import { Empty } from '@/ui/states'
import './course.css'

type Lesson = Output<'replay.course'>['lessons'][number]

const leftWords = (lesson: Lesson): string =>
  `还差 ${lengthWords(Math.max(1, neededSecondsOf(lesson.durationSeconds) - lesson.watchedSeconds))}学完`

const State = ({ lesson }: { lesson: Lesson }) => {
  if (lesson.progress === 'completed')
    return (
      <View className="lesson-done">
        <Icon name="check" small />
        已学完
      </View>
    )
  if (lesson.progress === 'started') return <View className="sub gold">{leftWords(lesson)}</View>
  lesson.progress satisfies 'untouched'
  return <View className="sub">还没看</View>
}

/** The lessons of a course, each with how far the member has come. */
export const LessonList = ({
  lessons,
  replayPoints,
}: {
  lessons: readonly Lesson[]
  replayPoints: number
}) => (
  <View className="body">
    <View className="row row-between row-wrap section">
      <View className="head" role="heading">
        课程回放
      </View>
      <View className="sub">学完一讲加 {replayPoints} 分</View>
    </View>
    {lessons.length === 0 ? (
      <Empty id="course-no-lessons" title="回放还没有上线" words="课后整理好就会放在这里。" />
    ) : (
      <Card rows>
        {lessons.map((lesson) => (
          <Press
            key={lesson.lessonId}
            id={`lesson-${lesson.lessonId}`}
            className="card-row lesson-row"
            onPress={() => openPage('learn/player', { lessonId: lesson.lessonId })}
          >
            <View className="lesson-order">{lesson.order}</View>
            <View className="grow stack-tight">
              <View className="text strong">{lesson.title}</View>
              <View className="row row-wrap sub">
                <View>{lengthWords(lesson.durationSeconds)}</View>
                <State lesson={lesson} />
              </View>
            </View>
            <Icon name="play" />
          </Press>
        ))}
      </Card>
    )}
    <View className="cap centre">
      <View>看过的部分累计满 90% 即学完，拖动不计入</View>
      <View>示例规则，以镇总工会发文为准</View>
    </View>
  </View>
)
