import type { Output } from '@contract/contract'
import { View } from '@tarojs/components'
import { openTab } from '@/shell/routes'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Icon } from '@/ui/icon'
import { NextAct } from './next-act'
import type { PlayView } from './play-session'

const titleOf = ({ progress, earnedPoints }: PlayView): string => {
  if (earnedPoints > 0) return `学完了，加 ${earnedPoints} 分`
  if (progress.paidPoints !== null) return `已学完，加过 ${progress.paidPoints} 分`
  return '学完了'
}

type Props = { view: PlayView; lesson: Output<'replay.lesson'> }

/** Shown once the lesson is completed: what it brought, or when it will, and what comes next. */
export const CompletionCard = ({ view, lesson }: Props) => {
  const { courseId, lessonId, replayPoints } = lesson
  if (view.progress.completedAt === null) return null
  const unpaid = view.progress.paidPoints === null
  return (
    <Card warm id="player-completed">
      <View className="stack">
        <View className="row">
          <View className="completed-tick">
            <Icon name="check" />
          </View>
          <View className="grow stack-tight">
            <View className="head">{titleOf(view)}</View>
            {unpaid ? (
              <View className="sub" id="player-waiting-cap">
                {view.waitingForCap
                  ? `今天的回放积分已得满。明天再打开本节课，点播放，${replayPoints} 分即可入账，不用重看。`
                  : `还有 ${replayPoints} 分没有入账。点播放即可入账，不用重看。`}
              </View>
            ) : null}
          </View>
        </View>
        <NextAct courseId={courseId} lessonId={lessonId} />
        {unpaid ? null : (
          <Button id="player-to-points" look="soft" onPress={() => openTab('points')}>
            看积分明细
          </Button>
        )}
      </View>
    </Card>
  )
}
