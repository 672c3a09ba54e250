import type { Output } from '@contract/contract'
import { courseLimits as limits } from '@contract/rules/course-limits'
import { View } from '@tarojs/components'
import { wrong } from '@/lib/form/field'
import { lines } from '@/lib/form/text-fields'
import { useForm } from '@/lib/form/use-form'
import { Button } from '@/ui/button'
import { Fields } from '@/ui/fields/fields'
import { Submit } from '@/ui/fields/submit'
import { chaptersIn, linesOf } from './chapter-lines'
import { lessonTitle } from './lesson-form'

type Props = {
  courseId: string
  lesson: Output<'course.manuscript'>['lessons'][number]
  onDone: () => void
}

/** A line of a time and a name each. */
const MAX_TEXT = limits.chapters * (limits.chapterTitle + 10)

const wordsFields = (durationSeconds: number) => ({
  title: lessonTitle(),
  chapters: lines('章节，一行一章', {
    hint: '00:00 开场\n02:30 触电的三种情形',
    max: MAX_TEXT,
    read: (typed) => {
      const read = chaptersIn(typed, durationSeconds)
      return 'trouble' in read ? wrong(read.trouble) : read.chapters
    },
  }),
})

/** What a lesson of a draft is called, and its chapters: those who watch jump to them. */
export const LessonWordsForm = ({ courseId, lesson, onDone }: Props) => {
  const { lessonId, title, chapters, durationSeconds } = lesson
  const form = useForm({
    id: 'lesson-words',
    fields: wordsFields(durationSeconds),
    start: { title, chapters: linesOf(chapters) },
    act: 'course.retitleLesson',
    record: lessonId,
    input: (entry) => ({ courseId, lessonId, ...entry }),
    refusedAt: { CHAPTERS_WRONG: 'chapters' },
    done: onDone,
  })
  return (
    <View id="lesson-words">
      <Fields form={form}>
        <View className="cap">每行先写从几分几秒开始，再写名称。不分章节就留空。</View>
        <Submit form={form} act="save" busyWords="正在保存">
          保存
        </Submit>
        <Button id="lesson-words-close" look="quiet" onPress={onDone}>
          先不改
        </Button>
      </Fields>
    </View>
  )
}
