import type { Output } from '@contract/contract'
import { courseLimits as limits } from '@contract/rules/course-limits'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { useAct } from '@/lib/use-act'
import { Button } from '@/ui/button'
import { Field } from '@/ui/field'
import { TextArea } from '@/ui/text-area'
import { Trouble } from '@/ui/trouble'
import { chaptersIn, linesOf } from './chapter-lines'

type Props = {
  courseId: string
  lesson: Output<'course.manuscript'>['lessons'][number]
  onDone: () => void
}

/** A line of a time and a name each. */
const MAX_TEXT = limits.chapters * (limits.chapterTitle + 10)

/** What a lesson of a draft is called, and its chapters: those who watch jump to them. */
export const LessonWordsForm = ({ courseId, lesson, onDone }: Props) => {
  const [title, setTitle] = useState(lesson.title)
  const [lines, setLines] = useState(linesOf(lesson.chapters))
  const [wrong, setWrong] = useState<{ title?: string; lines?: string }>({})
  const { take, busy, trouble } = useAct('course.retitleLesson')
  const save = async () => {
    const read = chaptersIn(lines, lesson.durationSeconds)
    if (title.trim() === '') return setWrong({ title: '请填这一讲的名称。' })
    if ('trouble' in read) return setWrong({ lines: read.trouble })
    setWrong({})
    const { lessonId } = lesson
    if (await take({ courseId, lessonId, title: title.trim(), chapters: read.chapters })) onDone()
  }
  return (
    <View className="stack" id="lesson-words">
      <Field
        id="lesson-words-title"
        label="这一讲叫什么"
        kind="text"
        maxLength={limits.lessonTitle}
        value={title}
        trouble={wrong.title}
        onChange={setTitle}
      />
      <TextArea
        id="lesson-words-chapters"
        label="章节，一行一章"
        hint={'00:00 开场\n02:30 触电的三种情形'}
        value={lines}
        trouble={wrong.lines}
        maxLength={MAX_TEXT}
        onChange={setLines}
      />
      <View className="cap">每行先写从几分几秒开始，再写名称。不分章节就留空。</View>
      <Trouble id="lesson-words-trouble" words={trouble} />
      <Button id="lesson-words-save" busy={busy} busyWords="正在保存" onPress={() => void save()}>
        保存
      </Button>
      <Button id="lesson-words-close" look="quiet" onPress={onDone}>
        先不改
      </Button>
    </View>
  )
}
