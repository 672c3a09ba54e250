import type { Output } from '@contract/contract'
import type { Stretch } from '@contract/rules/watched'
import { View } from '@tarojs/components'
import { clockWords, lengthWords } from '@/lib/time-words'
import { Card } from '@/ui/card'
import { Icon } from '@/ui/icon'
import { Press } from '@/ui/press'
import { missingIn } from './why-words'

type Props = {
  lesson: Output<'replay.lesson'>
  watched: readonly Stretch[]
  onPlayFrom: (seconds: number) => void
}

const Missing = ({ seconds }: { seconds: number }) =>
  seconds > 0 ? (
    <View className="sub">差 {lengthWords(seconds)}</View>
  ) : (
    <View className="row sub chapter-done">
      <Icon name="check" small />
      已看完
    </View>
  )

/** 章节: jump to one, and see which are watched. */
export const ChapterList = ({ lesson, watched, onPlayFrom }: Props) => {
  const { chapters, durationSeconds } = lesson
  return (
    <Card rows id="player-chapters">
      {chapters.map((chapter, at) => (
        <Press
          key={chapter.atSeconds}
          id={`chapter-${chapter.atSeconds}`}
          className="card-row row-wrap"
          onPress={() => onPlayFrom(chapter.atSeconds)}
        >
          <View className="sub digits">{clockWords(chapter.atSeconds)}</View>
          <View className="grow text chapter-words">{chapter.title}</View>
          <Missing
            seconds={missingIn([chapter.atSeconds, chapters[at + 1]?.atSeconds ?? durationSeconds], watched)}
          />
        </Press>
      ))}
    </Card>
  )
}
