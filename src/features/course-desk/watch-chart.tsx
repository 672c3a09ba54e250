import type { Output } from '@contract/contract'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { clockWords } from '@/lib/time-words'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { dropWords, shareOf, startOf } from './watch-words'

type Lesson = Output<'replay.watching'>['lessons'][number]

const Bars = ({ lesson: { parts, started, durationSeconds } }: { lesson: Lesson }) => (
  <View aria-hidden>
    <View className="watch-bars">
      {parts.map((count, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a bar is a place in the video
        <View key={at} className="watch-bar" style={{ height: `${shareOf(count, started)}%` }} />
      ))}
    </View>
    <View className="row row-between cap digits">
      <View>00:00</View>
      <View>{clockWords(durationSeconds)}</View>
    </View>
  </View>
)

const Table = ({ lesson: { lessonId, parts, durationSeconds } }: { lesson: Lesson }) => (
  <View id={`watching-${lessonId}-table`}>
    {parts.map((count, at) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: a row is a place in the video
      <View key={at} className="row row-between watch-row">
        <View className="text digits">
          {clockWords(startOf(at, parts.length, durationSeconds))} –{' '}
          {clockWords(startOf(at + 1, parts.length, durationSeconds))}
        </View>
        <View className="text digits">{count} 人</View>
      </View>
    ))}
  </View>
)

/** One lesson: how many began and finished it, a bar for each part, and the same in figures on request. */
export const WatchChart = ({ lesson }: { lesson: Lesson }) => {
  const [open, setOpen] = useState(false)
  const { lessonId, title, started, finished } = lesson
  return (
    <Card id={`watching-${lessonId}`}>
      <View className="stack">
        <View className="text strong">{title}</View>
        <View className="text" id={`watching-${lessonId}-counts`}>
          {started} 人开始看，{finished} 人学完
        </View>
        {started === 0 ? null : <Bars lesson={lesson} />}
        {started === 0 ? null : <View className="sub">{dropWords(lesson)}</View>}
        {started === 0 ? null : (
          <Button id={`watching-${lessonId}-figures`} small look="quiet" onPress={() => setOpen(!open)}>
            {open ? '收起人数' : '看每一段的人数'}
          </Button>
        )}
        {open ? <Table lesson={lesson} /> : null}
      </View>
    </Card>
  )
}
