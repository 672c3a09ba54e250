import { View } from '@tarojs/components'
import { own } from '@/lib/form/choice-fields'
import { wrong } from '@/lib/form/field'
import { text } from '@/lib/form/text-fields'
import { useForm } from '@/lib/form/use-form'
import { clockWords } from '@/lib/time-words'
import { Button } from '@/ui/button'
import { Fields } from '@/ui/fields/fields'
import { OwnPart } from '@/ui/fields/own-part'
import { Submit } from '@/ui/fields/submit'
import { ProgressBar } from '@/ui/progress-bar'
import { Trouble } from '@/ui/trouble'
import { typedSeconds } from './chapter-lines'
import { useSlide } from './use-slide'

const slideFields = (durationSeconds: number) => ({
  time: text('讲到几分几秒时的图片', {
    hint: '02:30',
    max: 8,
    read: (typed) => {
      const seconds = typedSeconds(typed)
      if (seconds === null) return wrong('请写时间，比如 02:30。')
      return seconds >= durationSeconds ? wrong(`视频只有 ${clockWords(durationSeconds)}。`) : seconds
    },
  }),
  picture: own<string>('图片', { lack: '请先选图片，等它传完。' }),
})

type Props = { courseId: string; lessonId: string; durationSeconds: number; folder: string }

/** 加图片: a picture and the second at which the teacher shows it. */
export const SlideForm = ({ courseId, lessonId, durationSeconds, folder }: Props) => {
  const form = useForm({
    id: 'slide',
    fields: slideFields(durationSeconds),
    act: 'course.addSlide',
    record: lessonId,
    input: ({ time, picture }) => ({ courseId, lessonId, atSeconds: time, picture }),
    refusedAt: { SLIDE_TIME_WRONG: 'time', PICTURE_REFUSED: 'picture' },
    done: () => slide.reset(),
  })
  const slide = useSlide(folder, (fileId) => form.change('picture', fileId))
  const { state } = slide
  return (
    <Fields form={form}>
      <OwnPart form={form} name="picture">
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
        <Trouble id="slide-picture-unfit" words={slide.trouble} />
      </OwnPart>
      <Submit form={form} act="add" look="soft" busyWords="正在添加">
        添加这张图片
      </Submit>
    </Fields>
  )
}
