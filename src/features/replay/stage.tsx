import type { Output } from '@contract/contract'
import { View } from '@tarojs/components'
import { clockWords } from '@/lib/time-words'
import { Cover } from '@/ui/cover'
import { Icon } from '@/ui/icon'
import { Press } from '@/ui/press'
import { LessonVideo } from './lesson-video'
import type { Player } from './use-player'

type Props = { lesson: Output<'replay.lesson'>; player: Player }

const startWords = ({ lesson, player }: Props): string => {
  if (player.busy) return '正在打开'
  if (player.view.superseded) return '回到这里接着看'
  const { positionSeconds } = player.view.progress
  const resumes = positionSeconds > 0 && positionSeconds < lesson.durationSeconds - 2
  return resumes ? `从 ${clockWords(positionSeconds)} 接着看` : '播放'
}

/** The black stage: a drawing with the play button until a session is open, then the video. */
export const Stage = ({ lesson, player }: Props) => {
  const { opened, session } = player
  if (opened && !player.view.superseded)
    return (
      <View className="stage">
        <LessonVideo
          key={opened.sessionId}
          src={opened.videoUrl}
          startAtSeconds={opened.startAtSeconds}
          durationSeconds={lesson.durationSeconds}
          speed={player.speed}
          control={player.control}
          onTick={(position) => session.current?.tick(position)}
          onMove={(position) => session.current?.move(position)}
          onPause={() => session.current?.pause()}
          onEnded={() => session.current?.end()}
          onTrouble={player.failed}
        />
      </View>
    )
  return (
    <View className="stage">
      <Cover drawing={lesson.cover} family="slide" size="screen" />
      <Press id="player-play" className="stage-play" disabled={player.busy} onPress={() => player.play()}>
        <View className="stage-disc">
          <Icon name="playf" />
        </View>
        <View className="stage-words">{startWords({ lesson, player })}</View>
      </Press>
      <View className="stage-length digits">{clockWords(lesson.durationSeconds)}</View>
    </View>
  )
}
