import { sessionWords } from '@contract/rules/flows/class-session'
import { View } from '@tarojs/components'
import { timeWords } from '@/lib/time-words'
import { useQuery } from '@/lib/use-query'
import { openPage } from '@/shell/routes'
import { Card } from '@/ui/card'
import { Icon } from '@/ui/icon'
import { Press } from '@/ui/press'
import { Tag } from '@/ui/tag'
import '../class.css'

/** 我上的课, only to who teaches some: each leads to its code, its roll and its record. */
export const TaughtList = () => {
  const { data } = useQuery('class.taught', {})
  if (!data || data.classes.length === 0) return null
  return (
    <View className="stack" id="classes-taught">
      <View className="head">我上的课</View>
      <Card rows>
        {data.classes.map((one) => (
          <Press
            key={one.sessionId}
            id={`taught-${one.sessionId}`}
            className="card-row"
            onPress={() => openPage('class/desk-session', { sessionId: one.sessionId })}
          >
            <View className="grow stack-tight">
              <View className="row row-wrap class-row-head">
                <View className="text strong">{one.title}</View>
                <Tag tone={one.state === 'open' ? 'ok' : 'plain'}>{sessionWords.states[one.state]}</Tag>
              </View>
              <View className="sub">{timeWords(one)}</View>
              <View className="sub">{one.place}</View>
            </View>
            <Icon name="right" small />
          </Press>
        ))}
      </Card>
    </View>
  )
}
