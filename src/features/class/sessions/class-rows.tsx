import type { OwnClass, SessionCard } from '@contract/class'
import { enrolmentWords } from '@contract/rules/flows/enrolment'
import { View } from '@tarojs/components'
import { timeWords } from '@/lib/time-words'
import { Icon } from '@/ui/icon'
import { Press } from '@/ui/press'
import { Tag } from '@/ui/tag'
import { ENROLMENT_TONES, seatWords } from '../words'
import '../class.css'

type RowProps = { session: SessionCard; onOpen: (sessionId: string) => void }

/** One session of a list: when, where, and how full it is. */
export const SessionRow = ({ session, onOpen }: RowProps) => (
  <Press id={`class-${session.sessionId}`} className="card-row" onPress={() => onOpen(session.sessionId)}>
    <View className="grow stack-tight">
      <View className="text strong">{session.title}</View>
      <View className="sub">{timeWords(session)}</View>
      <View className="sub">{session.place}</View>
      <View className={session.free > 0 ? 'sub gold' : 'sub'}>{seatWords(session)}</View>
    </View>
    <Icon name="right" small />
  </Press>
)

type OwnProps = { own: OwnClass; onOpen: (sessionId: string) => void }

/** One class of the member's own. */
export const OwnRow = ({ own, onOpen }: OwnProps) => (
  <Press id={`own-${own.sessionId}`} className="card-row" onPress={() => onOpen(own.sessionId)}>
    <View className="grow stack-tight">
      <View className="row row-wrap class-row-head">
        <View className="text strong">{own.title}</View>
        <Tag tone={ENROLMENT_TONES[own.state]}>{enrolmentWords.states[own.state]}</Tag>
      </View>
      <View className="sub">{timeWords(own)}</View>
      <View className="sub">{own.place}</View>
    </View>
    <Icon name="right" small />
  </Press>
)
