import type { TalkCard } from '@contract/lecturer'
import { View } from '@tarojs/components'
import { timeWords } from '@/lib/time-words'
import { openPage } from '@/shell/routes'
import { Icon } from '@/ui/icon'
import { Press } from '@/ui/press'

/** One talk of a list: what, for whom, when. */
export const TalkRow = ({ talk, end }: { talk: TalkCard; end?: string }) => (
  <Press
    id={`talk-${talk.talkId}`}
    className="card-row"
    onPress={() => openPage('lecturer/talk', { talkId: talk.talkId })}
  >
    <View className="grow stack-tight">
      <View className="text strong">{talk.topic ?? '还没有人约'}</View>
      <View className="sub">{timeWords(talk)}</View>
      <View className="cap">
        {talk.enterpriseName ? `${talk.lecturerName}，${talk.enterpriseName}` : talk.lecturerName}
      </View>
    </View>
    {end ? <View className="sub digits">{end}</View> : null}
    <Icon name="right" small />
  </Press>
)
