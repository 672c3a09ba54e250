import { courseLimits as limits } from '@contract/rules/course-limits'
import { View } from '@tarojs/components'
import { own } from '@/lib/form/choice-fields'
import { text } from '@/lib/form/text-fields'
import { useForm } from '@/lib/form/use-form'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Fields } from '@/ui/fields/fields'
import { OwnPart } from '@/ui/fields/own-part'
import { Submit } from '@/ui/fields/submit'
import { ProgressBar } from '@/ui/progress-bar'
import { Trouble } from '@/ui/trouble'
import { useVideo } from './use-video'

export const lessonTitle = (hint?: string) =>
  text('这一讲叫什么', { hint, max: limits.lessonTitle, lack: '请填这一讲的名称。' })

const FIELDS = {
  title: lessonTitle('比如：第1讲 触电的三种情形'),
  fileId: own<string>('视频', { lack: '请先选视频，等它传完。' }),
}

type Props = { courseId: string; folder: string }

/** 加一讲: its name and its video. The name stays when the upload is interrupted. */
export const LessonForm = ({ courseId, folder }: Props) => {
  const form = useForm({
    id: 'lesson',
    fields: FIELDS,
    act: 'course.addLesson',
    record: courseId,
    input: (entry) => ({ courseId, ...entry }),
    refusedAt: { VIDEO_NOT_TAKEN: 'fileId', VIDEO_NOT_MP4: 'fileId' },
    done: () => video.reset(),
  })
  const video = useVideo(folder, (fileId) => form.change('fileId', fileId))
  const { state } = video
  return (
    <Card id="lesson-form">
      <Fields form={form} head="加一讲">
        <OwnPart form={form} name="fileId">
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
          <Trouble id="video-trouble" words={video.trouble} />
        </OwnPart>
        <Submit form={form} act="add" look="soft" busyWords="正在检查视频">
          添加这一讲
        </Submit>
      </Fields>
    </Card>
  )
}
