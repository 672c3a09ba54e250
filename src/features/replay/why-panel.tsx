import type { Output } from '@contract/contract'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { clockWords, lengthWords } from '@/lib/time-words'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { CoverageBar } from '@/ui/coverage-bar'
import { GapRow } from './gap-row'
import type { PlayView } from './play-session'
import { standingOf } from './why-words'

/** Gaps shown before the person asks for the rest. */
const GAPS_SHOWN = 5

/** Gaps shown at most: a lesson with more is best watched from its beginning. */
const GAPS_MOST = 40

type Props = {
  lesson: Output<'replay.lesson'>
  view: PlayView
  elder: boolean
  onPlayFrom: (seconds: number) => void
}

const Legend = ({ durationSeconds }: { durationSeconds: number }) => (
  <View className="row row-between cap">
    <View className="digits">00:00</View>
    <View className="row legend">
      <View className="swatch swatch-watched" aria-hidden />
      已看
      <View className="swatch hatch" aria-hidden />
      没看
    </View>
    <View className="digits">{clockWords(durationSeconds)}</View>
  </View>
)

/** Says why the lesson is not finished, and plays what is missing. */
export const WhyPanel = ({ lesson, view, elder, onPlayFrom }: Props) => {
  const [all, setAll] = useState(false)
  const { durationSeconds } = lesson
  const { missingSeconds, percent, gaps } = standingOf(
    view.watched,
    durationSeconds,
    view.progress.neededSeconds,
  )
  const finished = view.progress.completedAt !== null
  const [firstGap] = gaps
  const shown = gaps.slice(0, all ? GAPS_MOST : GAPS_SHOWN)
  const title = missingSeconds > 0 ? `还差 ${lengthWords(missingSeconds)}学完` : '看够了，正在确认'
  return (
    <Card id="player-why">
      <View className="stack">
        <View className="row row-between">
          <View className="head grow" id="player-missing">
            {finished ? '已看的部分' : title}
          </View>
          <View className="num gold" id="player-percent">
            {percent}%
          </View>
        </View>
        {finished ? null : <View className="sub">看过的部分累计满 90% 即学完，拖动不计入。</View>}
        {elder ? null : (
          <CoverageBar covered={view.watched} length={durationSeconds} now={view.positionSeconds} />
        )}
        {elder ? null : <Legend durationSeconds={durationSeconds} />}
        {elder && !finished && firstGap ? (
          <Button id="player-next-gap" icon="play" onPress={() => onPlayFrom(firstGap[0])}>
            接着补看
          </Button>
        ) : null}
        {elder || finished ? null : (
          <View>
            {shown.map((gap) => (
              <GapRow key={gap[0]} gap={gap} onPlayFrom={onPlayFrom} />
            ))}
            {gaps.length > shown.length && !all ? (
              <Button id="player-all-gaps" look="quiet" onPress={() => setAll(true)}>
                还有 {gaps.length - shown.length} 段没看
              </Button>
            ) : null}
          </View>
        )}
      </View>
    </Card>
  )
}
