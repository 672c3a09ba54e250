import { View } from '@tarojs/components'
import { useState } from 'react'
import { clockWords } from '@/lib/time-words'
import { useAct } from '@/lib/use-act'
import { Button } from '@/ui/button'
import { Field } from '@/ui/field'
import { ProgressBar } from '@/ui/progress-bar'
import { Trouble } from '@/ui/trouble'
import { typedSeconds } from './chapter-lines'
import { useSlide } from './use-slide'

type Props = { courseId: string; lessonId: string; durationSeconds: number; folder: string }

/** 加图片: a picture and the second at which the teacher shows it. */
export const SlideForm = ({ courseId, lessonId, durationSeconds, folder }: Props) => {
  const [time, setTime] = useState('')
  const [wrong, setWrong] = useState<string>()
  const slide = useSlide(folder)
  const { take, busy, trouble } = useAct('course.addSlide')
  const { state } = slide
  const add = async () => {
    const atSeconds = typedSeconds(time)
    if (atSeconds === null) return setWrong('请写时间，比如 02:30。')
    if (atSeconds >= durationSeconds) return setWrong(`视频只有 ${clockWords(durationSeconds)}。`)
    if (state.at !== 'sent') return setWrong('请先选图片，等它传完。')
    setWrong(undefined)
    if (!(await take({ courseId, lessonId, atSeconds, picture: state.fileId }))) return
    setTime('')
    slide.reset()
  }
  return (
    <View className="stack">
      <Field
        id="slide-time"
        label="讲到几分几秒时的图片"
        hint="02:30"
        kind="text"
        maxLength={8}
        value={time}
        onChange={setTime}
      />
      {state.at === 'sending' ? (
        <View className="stack-tight" id="slide-sending">
          <View className="text">正在上传 {state.percent}%</View>
          <ProgressBar done={state.percent} of={100} />
        </View>
      ) : (
        <Button id="slide-choose" small look="line" icon="camera" onPress={slide.choose}>
          {state.at === 'sent' ? '已上传，换一张' : '拍照或选图片'}
        </Button>
      )}
      {state.at === 'failed' ? (
        <Button id="slide-retry" small look="soft" icon="refresh" onPress={slide.retry}>
          上传断了，重传
        </Button>
      ) : null}
      <Trouble id="slide-trouble" words={slide.trouble ?? wrong ?? trouble} />
      <Button id="slide-add" look="soft" busy={busy} busyWords="正在添加" onPress={() => void add()}>
        添加这张图片
      </Button>
    </View>
  )
}
