import type { SessionCard } from '@contract/class'
import { sessionWords } from '@contract/rules/flows/class-session'
import { View } from '@tarojs/components'
import { momentWords, timeWords } from '@/lib/time-words'
import { Card } from '@/ui/card'
import { Icon, type IconName } from '@/ui/icon'
import { Tag } from '@/ui/tag'
import { seatWords } from '../words'
import '../class.css'

const Fact = ({ icon, words }: { icon: IconName; words: string }) => (
  <View className="row">
    <Icon name={icon} />
    <View className="grow text">{words}</View>
  </View>
)

type Props = { session: SessionCard; cancelUntil: number }

/** What, when, where, with whom, how full, and until when one may come or go. */
export const ClassFacts = ({ session, cancelUntil }: Props) => (
  <Card>
    <View className="stack">
      <View className="row row-wrap class-row-head">
        <View className="title" id="class-title" role="heading">
          {session.title}
        </View>
        <Tag tone={session.state === 'open' ? 'ok' : 'plain'}>{sessionWords.states[session.state]}</Tag>
      </View>
      <Fact icon="clock" words={timeWords(session)} />
      <Fact icon="pin" words={session.place} />
      <Fact icon="award" words={`${session.teacherTitle}授课`} />
      <Fact icon="user" words={seatWords(session)} />
      <View className="stack-tight sub">
        <View>报名到 {momentWords(session.signUpUntil)} 截止</View>
        <View>{momentWords(cancelUntil)} 以前可以自己退出</View>
      </View>
    </View>
  </Card>
)
