import type { Output } from '@contract/contract'
import { View } from '@tarojs/components'
import { dayMomentWords } from '@/lib/time-words'
import { openPage } from '@/shell/routes'
import { Card } from '@/ui/card'
import { Icon } from '@/ui/icon'
import { Press } from '@/ui/press'

type Next = NonNullable<Output<'home.overview'>['nextClass']>

/** 下一次课: what, when and where; one tap leads there, on its day to checking in. */
export const NextClassCard = ({ next }: { next: Next }) => {
  const when = `${dayMomentWords(next.startsAt)}${next.state === 'waiting' ? '，候补中' : ''}`
  return (
    <Card id="home-class-card" snug>
      <Press
        id="home-class"
        className="row home-continue"
        label={`下一次课，${next.title}，${when}，${next.place}`}
        onPress={() => openPage('class/session', { sessionId: next.sessionId })}
      >
        <Icon name="clock" />
        <View className="grow stack-tight">
          <View className="head">下一次课：{next.title}</View>
          <View className="text">{when}</View>
          <View className="sub">{next.place}</View>
        </View>
        <Icon name="right" small />
      </Press>
    </Card>
  )
}
