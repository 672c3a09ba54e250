import type { Output } from '@contract/contract'
import { Image, View } from '@tarojs/components'
import { useState } from 'react'
import { clockWords } from '@/lib/time-words'
import { useAct } from '@/lib/use-act'
import { useQuery } from '@/lib/use-query'
import { QueryView } from '@/shell/query-view'
import { Button } from '@/ui/button'
import { ConfirmSheet } from '@/ui/confirm-sheet'
import { RowsSkeleton } from '@/ui/rows-skeleton'
import { Trouble } from '@/ui/trouble'
import { SlideForm } from './slide-form'

type Slide = Output<'course.slides'>['slides'][number]
type RowProps = { slide: Slide; place: number; onRemove: () => void }

const SlideRow = ({ slide: { atSeconds, url }, place, onRemove }: RowProps) => (
  <View className="row row-wrap row-between" id={`slide-${place}`}>
    <Image className="desk-slide" src={url} mode="aspectFill" />
    <View className="text digits grow">{clockWords(atSeconds)}</View>
    <Button
      id={`slide-${place}-remove`}
      small
      look="quiet"
      label={`移除 ${clockWords(atSeconds)} 的图片`}
      onPress={onRemove}
    >
      移除
    </Button>
  </View>
)

type Props = {
  courseId: string
  lesson: Output<'course.manuscript'>['lessons'][number]
  folder: string
  onDone: () => void
}

/** 图片 of a lesson of a draft, in the order of the video. */
export const SlidesForm = ({ courseId, lesson: { lessonId, durationSeconds }, folder, onDone }: Props) => {
  const query = useQuery('course.slides', { courseId, lessonId })
  const { take, busy, trouble } = useAct('course.dropSlide')
  const [asked, setAsked] = useState<Slide>()
  const remove = async ({ slideId }: Slide) => {
    await take({ courseId, lessonId, slideId })
    setAsked(undefined)
  }
  return (
    <View className="stack" id="lesson-slides">
      <QueryView id="lesson-slides" query={query} skeleton={<RowsSkeleton id="lesson-slides" />}>
        {({ slides }) => (
          <View className="stack">
            {slides.map((slide, at) => (
              <SlideRow key={slide.slideId} slide={slide} place={at + 1} onRemove={() => setAsked(slide)} />
            ))}
          </View>
        )}
      </QueryView>
      <Trouble id="slides-trouble" words={trouble} />
      <SlideForm courseId={courseId} lessonId={lessonId} durationSeconds={durationSeconds} folder={folder} />
      <Button id="lesson-slides-close" look="quiet" onPress={onDone}>
        收起
      </Button>
      {asked ? (
        <ConfirmSheet
          id="slide-remove"
          title={`移除 ${clockWords(asked.atSeconds)} 的图片`}
          confirmWords="移除"
          busyWords="正在移除"
          closeWords="先不移除"
          busy={busy}
          onConfirm={() => void remove(asked)}
          onClose={() => setAsked(undefined)}
        >
          <View className="text">会员不再看到这张图片，不能撤回。</View>
        </ConfirmSheet>
      ) : null}
    </View>
  )
}
