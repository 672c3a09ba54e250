import type { Output } from '@contract/contract'
import { lastOf } from '@contract/rules/last-of'
import { Image, View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { clockWords } from '@/lib/time-words'
import { useQuery } from '@/lib/use-query'
import { QueryView } from '@/shell/query-view'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Press } from '@/ui/press'
import { RowsSkeleton } from '@/ui/rows-skeleton'

type Slide = Output<'replay.slides'>['slides'][number]
type Jump = (seconds: number) => void
type RowProps = { slide: Slide; urls: readonly string[]; now: boolean; onPlayFrom: Jump }

/** One picture: a tap on it shows it large, the button goes to its second. */
const SlideRow = ({ slide: { slideId, atSeconds, url }, urls, now, onPlayFrom }: RowProps) => (
  <View className={`slide-row ${now ? 'slide-now' : ''}`} id={`slide-${slideId}`}>
    <Press
      className="slide-press"
      label={`看大图，${clockWords(atSeconds)}`}
      onPress={() => void Taro.previewImage({ current: url, urls: [...urls] })}
    >
      <Image className="slide-image" src={url} mode="aspectFill" lazyLoad />
    </Press>
    <View className="grow stack-tight slide-words">
      <View className="sub">{now ? '正在讲这一张' : '点图片看大图'}</View>
      <Button
        id={`slide-${slideId}-play`}
        small
        look="soft"
        icon="play"
        label={`从 ${clockWords(atSeconds)} 播放`}
        onPress={() => onPlayFrom(atSeconds)}
      >
        {clockWords(atSeconds)}
      </Button>
    </View>
  </View>
)

type Props = { lessonId: string; positionSeconds: number; onPlayFrom: Jump }

/** 图片: what the teacher shows, in the order of the video; the one that is being shown is marked. */
export const SlidesPanel = ({ lessonId, positionSeconds, onPlayFrom }: Props) => {
  const query = useQuery('replay.slides', { lessonId })
  return (
    <QueryView id="slides" query={query} skeleton={<RowsSkeleton id="slides" />}>
      {({ slides }) => {
        const urls = slides.map(({ url }) => url)
        const shown = lastOf(slides.filter(({ atSeconds }) => atSeconds <= positionSeconds))
        return (
          <View className="stack">
            {shown ? (
              <Press
                id="slide-shown"
                className="slide-large"
                label="正在讲的图片，看大图"
                onPress={() => void Taro.previewImage({ current: shown.url, urls })}
              >
                <Image className="slide-whole" src={shown.url} mode="widthFix" />
              </Press>
            ) : null}
            <Card rows id="slides-list">
              {slides.map((slide) => (
                <SlideRow
                  key={slide.slideId}
                  slide={slide}
                  urls={urls}
                  now={slide === shown}
                  onPlayFrom={onPlayFrom}
                />
              ))}
            </Card>
          </View>
        )
      }}
    </QueryView>
  )
}
