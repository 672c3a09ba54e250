import { courseLimits as limits } from '@contract/rules/course-limits'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { useAct } from '@/lib/use-act'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Field } from '@/ui/field'
import { ProgressBar } from '@/ui/progress-bar'
import { Trouble } from '@/ui/trouble'
import { useVideo } from './use-video'

type Props = { courseId: string; folder: string }

/** 加一讲: its name and its video. The name stays when the upload is interrupted. */
export const LessonForm = ({ courseId, folder }: Props) => {
  const [title, setTitle] = useState('')
  const [wrong, setWrong] = useState<string>()
  const video = useVideo(folder)
  const { take, busy, trouble } = useAct('course.addLesson')
  const { state } = video
  const add = async () => {
    if (title.trim() === '') return setWrong('请填这一讲的名称。')
    if (state.at !== 'sent') return setWrong('请先选视频，等它传完。')
    setWrong(undefined)
    const done = await take({ courseId, title: title.trim(), fileId: state.fileId })
    if (!done) return
    setTitle('')
    video.reset()
  }
  return (
    <Card id="lesson-form">
      <View className="stack">
        <View className="head">加一讲</View>
        <Field
          id="lesson-title"
          label="这一讲叫什么"
          hint="比如：第1讲 触电的三种情形"
          kind="text"
          maxLength={limits.lessonTitle}
          value={title}
          onChange={setTitle}
        />
        {state.at === 'sending' ? (
          <View className="stack-tight" id="video-sending">
            <View className="text">正在上传 {state.percent}%</View>
            <ProgressBar done={state.percent} of={100} />
          </View>
        ) : null}
        {state.at === 'sent' ? (
          <View className="text" id="video-sent">
            视频已上传
          </View>
        ) : null}
        {state.at === 'failed' ? (
          <View className="stack" id="video-failed">
            <View className="field-trouble">上传断了，名称还在。联网后点“重传”，不用重新选。</View>
            <Button id="video-retry" look="soft" icon="refresh" onPress={video.retry}>
              重传
            </Button>
          </View>
        ) : null}
        {state.at === 'sending' ? null : (
          <Button id="video-choose" look="line" icon="camera" onPress={video.choose}>
            {state.at === 'none' ? '选视频' : '换一个视频'}
          </Button>
        )}
        <View className="cap">MP4 视频，每讲不超过 50 MB。</View>
        <Trouble id="lesson-trouble" words={video.trouble ?? wrong ?? trouble} />
        <Button id="lesson-add" look="soft" busy={busy} busyWords="正在检查视频" onPress={() => void add()}>
          添加这一讲
        </Button>
      </View>
    </Card>
  )
}
