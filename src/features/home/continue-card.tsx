import type { Output } from '@contract/contract'
import { View } from '@tarojs/components'
import { lengthWords } from '@/lib/time-words'
import { openPage } from '@/shell/routes'
import { Card } from '@/ui/card'
import { Cover } from '@/ui/cover'
import { Icon } from '@/ui/icon'
import { Press } from '@/ui/press'
import { ProgressBar } from '@/ui/progress-bar'
import './home.css'

type Lesson = NonNullable<Output<'home.overview'>['continueWatching']>

/** 接着看: one tap goes on where the member stopped. */
export const ContinueCard = ({ lesson, elder }: { lesson: Lesson; elder: boolean }) => {
  const left = lengthWords(Math.max(0, lesson.neededSeconds - lesson.watchedSeconds))
  return (
    <Card id="home-continue-card" snug>
      <Press
        id="home-continue"
        className="row home-continue"
        label={`接着看 ${lesson.title}，还差 ${left}学完`}
        onPress={() => openPage('learn/player', { lessonId: lesson.lessonId })}
      >
        {elder ? null : <Cover drawing={lesson.cover} family={lesson.category} size="small" />}
        <View className="grow stack-tight">
          {elder ? <View className="head">接着看课程回放</View> : null}
          <View className={elder ? 'sub' : 'head'}>{lesson.title}</View>
          {elder ? null : <ProgressBar done={lesson.watchedSeconds} of={lesson.neededSeconds} />}
          <View className="sub">还差 {left}学完</View>
        </View>
        <View className="home-play">
          <Icon name="playf" />
        </View>
      </Press>
    </Card>
  )
}
