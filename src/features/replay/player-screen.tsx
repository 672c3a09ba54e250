import type { Output } from '@contract/contract'
import { View } from '@tarojs/components'
import { useLook } from '@/lib/preferences'
import { useQuery } from '@/lib/use-query'
import { PageFrame } from '@/shell/page-frame'
import { BindFirst, QueryView } from '@/shell/query-view'
import { Skeleton } from '@/ui/skeleton'
import { Notice } from '@/ui/states'
import { CompletionCard } from './completion-card'
import { LessonTabs } from './lesson-tabs'
import { SavedLine } from './saved-line'
import { SpeedBar } from './speed-bar'
import { Stage } from './stage'
import { usePlayer } from './use-player'
import { WhyPanel } from './why-panel'
import './player.css'

const PlayerSkeleton = () => (
  <View id="player-skeleton">
    <View className="stage" />
    <View className="body">
      <Skeleton height={28} width="70%" />
      <Skeleton height={200} />
      <Skeleton height={44} />
      <Skeleton height={120} />
    </View>
  </View>
)

const LessonPlayer = ({ lesson }: { lesson: Output<'replay.lesson'> }) => {
  const player = usePlayer(lesson)
  const { elder } = useLook()
  const { view } = player
  return (
    <View className="player-both">
      <View className="player-main">
        <Stage lesson={lesson} player={player} />
        <View className="body">
          <View className="stack-tight">
            <View className="title" id="player-title" role="heading">
              {lesson.title}
            </View>
            <View className="sub">{lesson.courseTitle}</View>
            <SavedLine view={view} playing={Boolean(player.opened)} />
          </View>
          {lesson.withdrawn ? (
            <Notice id="player-withdrawn">这门课已下架，不能再播放。您看过的进度和得到的积分都在。</Notice>
          ) : null}
          {player.bindFirst ? <BindFirst id="player" /> : null}
          {player.trouble && !player.bindFirst ? (
            <Notice id="player-trouble" tone="warn">
              {player.trouble}
            </Notice>
          ) : null}
          {view.superseded ? (
            <Notice id="player-superseded" tone="info">
              您在另一台手机上接着看了，这里已停下。两边的进度合在一起，没有丢。点播放可以回到这台手机看。
            </Notice>
          ) : null}
          <CompletionCard view={view} lesson={lesson} />
          <WhyPanel lesson={lesson} view={view} elder={elder} onPlayFrom={player.playFrom} />
          <SpeedBar speed={player.speed} onChoose={player.changeSpeed} />
        </View>
      </View>
      <View className="body player-beside">
        <LessonTabs lesson={lesson} view={view} elder={elder} onPlayFrom={player.playFrom} />
      </View>
    </View>
  )
}

/** 课程回放: the video, what is saved, what is missing. */
export const PlayerScreen = ({ lessonId }: { lessonId: string }) => {
  const query = useQuery('replay.lesson', { lessonId })
  return (
    <PageFrame id="player-page" kind="sub" ground="video" title="课程回放" sample={query.data?.sample}>
      <QueryView id="player" query={query} skeleton={<PlayerSkeleton />}>
        {(lesson) => <LessonPlayer key={lesson.lessonId} lesson={lesson} />}
      </QueryView>
    </PageFrame>
  )
}
