import type { Output } from '@contract/contract'
import { Video, View } from '@tarojs/components'
import { useState } from 'react'
import { call } from '@/lib/call'
import { oneEarlier } from '@/lib/one-earlier'
import { lengthWords } from '@/lib/time-words'
import { useAct } from '@/lib/use-act'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { ConfirmSheet } from '@/ui/confirm-sheet'
import { Trouble } from '@/ui/trouble'
import { LessonWordsForm } from './lesson-words-form'
import { SlidesForm } from './slides-form'
import { TranscriptForm } from './transcript-form'

type Manuscript = Output<'course.manuscript'>
type Lesson = Manuscript['lessons'][number]

const Preview = ({ courseId, lessonId }: { courseId: string; lessonId: string }) => {
  const [url, setUrl] = useState<string>()
  const [trouble, setTrouble] = useState<string>()
  const look = async () => {
    const outcome = await call('course.preview', { courseId, lessonId })
    if (outcome.kind === 'ok') setUrl(outcome.data.videoUrl)
    setTrouble(outcome.kind === 'ok' ? undefined : '视频没有打开，请再点一次。')
  }
  if (url) return <Video className="desk-video" id={`preview-${lessonId}-video`} src={url} />
  return (
    <>
      <Trouble id={`preview-${lessonId}-trouble`} words={trouble} />
      <Button id={`preview-${lessonId}`} small look="soft" icon="play" onPress={() => void look()}>
        看视频
      </Button>
    </>
  )
}

/** 5 分 45 秒，4 章 */
const sizeWords = ({ durationSeconds, chapters, cueCount, slideCount }: Lesson): string =>
  [
    lengthWords(durationSeconds),
    ...(chapters.length > 0 ? [`${chapters.length} 章`] : []),
    ...(cueCount > 0 ? [`文稿 ${cueCount} 句`] : []),
    ...(slideCount > 0 ? [`图片 ${slideCount} 张`] : []),
  ].join('，')

/** The lessons of a course as it is being written; those of a draft can be put in order and removed. */
export const LessonRows = ({ data, mends }: { data: Manuscript; mends: boolean }) => {
  const { courseId } = data.course
  const { take, busy, trouble } = useAct('course.orderLessons')
  const [asked, setAsked] = useState<Lesson>()
  const [open, setOpen] = useState<string>()
  const [pictured, setPictured] = useState<string>()
  const ids = data.lessons.map(({ lessonId }) => lessonId)
  const remove = async (lesson: Lesson) => {
    await take({ courseId, lessonIds: ids.filter((lessonId) => lessonId !== lesson.lessonId) })
    setAsked(undefined)
  }
  return (
    <View className="stack" id="manuscript-lessons">
      <View className="head">课时，共 {data.lessons.length} 讲</View>
      {data.lessons.map((lesson, at) => (
        <Card key={lesson.lessonId} id={`lesson-${at + 1}`}>
          <View className="stack">
            <View className="stack-tight">
              <View className="text strong">{lesson.title}</View>
              <View className="sub">{sizeWords(lesson)}</View>
            </View>
            <View className="row row-wrap">
              <Preview courseId={courseId} lessonId={lesson.lessonId} />
              {mends && open !== lesson.lessonId ? (
                <Button
                  id={`lesson-${at + 1}-words`}
                  small
                  look="quiet"
                  onPress={() => setOpen(lesson.lessonId)}
                >
                  名称和章节
                </Button>
              ) : null}
              {mends && pictured !== lesson.lessonId ? (
                <Button
                  id={`lesson-${at + 1}-slides`}
                  small
                  look="quiet"
                  onPress={() => setPictured(lesson.lessonId)}
                >
                  图片
                </Button>
              ) : null}
              {mends && at > 0 ? (
                <Button
                  id={`lesson-${at + 1}-up`}
                  small
                  look="quiet"
                  busy={busy}
                  onPress={() => void take({ courseId, lessonIds: oneEarlier(ids, at) })}
                >
                  往前移
                </Button>
              ) : null}
              {mends ? (
                <Button id={`lesson-${at + 1}-remove`} small look="quiet" onPress={() => setAsked(lesson)}>
                  移除
                </Button>
              ) : null}
            </View>
            {mends ? <TranscriptForm courseId={courseId} lesson={lesson} folder={data.uploadFolder} /> : null}
            {mends && pictured === lesson.lessonId ? (
              <SlidesForm
                courseId={courseId}
                lesson={lesson}
                folder={data.uploadFolder}
                onDone={() => setPictured(undefined)}
              />
            ) : null}
            {mends && open === lesson.lessonId ? (
              <LessonWordsForm courseId={courseId} lesson={lesson} onDone={() => setOpen(undefined)} />
            ) : null}
          </View>
        </Card>
      ))}
      <Trouble id="lessons-trouble" words={trouble} />
      {asked ? (
        <ConfirmSheet
          id="lesson-remove"
          title={`移除“${asked.title}”`}
          confirmWords="移除"
          busyWords="正在移除"
          closeWords="先不移除"
          busy={busy}
          onConfirm={() => void remove(asked)}
          onClose={() => setAsked(undefined)}
        >
          <View className="text">这一讲和它的视频会从课程里去掉，不能撤回。</View>
        </ConfirmSheet>
      ) : null}
    </View>
  )
}
