import type { Output } from '@contract/contract'
import { talkWords } from '@contract/rules/flows/talk'
import { View } from '@tarojs/components'
import { timeWords } from '@/lib/time-words'
import { usePageId } from '@/lib/use-page-id'
import { useQuery } from '@/lib/use-query'
import { useSteps } from '@/lib/use-steps'
import { QueryPage } from '@/shell/query-page'
import { openPage } from '@/shell/routes'
import { ActionBar } from '@/ui/action-bar'
import { Card } from '@/ui/card'
import { LinkRow } from '@/ui/link-row'
import { Timeline } from '@/ui/timeline'
import { HoldForm } from './hold-form'

type Data = Output<'lecturer.talk'>

const Facts = ({ talk, listeners, contact, summary }: Data) => (
  <Card>
    <View className="stack">
      <View className="stack-tight">
        <View className="title" id="talk-title">
          {talk.topic ?? '还没有人约'}
        </View>
        <View className="text">{timeWords(talk)}</View>
      </View>
      {talk.enterpriseName ? (
        <View className="stack-tight">
          <View className="text">{talk.enterpriseName}</View>
          <View className="text">{talk.place}</View>
          {contact ? <View className="text">接洽：{contact}</View> : null}
          {listeners !== null ? (
            <View className="text">
              {talk.state === 'held' ? '到场' : '大约'} {listeners} 人
            </View>
          ) : null}
        </View>
      ) : null}
      {summary ? <View className="text">{summary}</View> : null}
    </View>
  </Card>
)

const REASON = { label: '为什么', hint: '对方会看到' }

const Acts = ({ talk: { talkId, state }, progress }: Data) => {
  const steps = useSteps(
    {
      confirm: 'lecturer.confirm',
      decline: 'lecturer.decline',
      callOff: 'lecturer.callOff',
      withdraw: 'lecturer.withdraw',
    },
    (reason) => ({
      confirm: { talkId },
      decline: { talkId, reason },
      callOff: { talkId, reason },
      withdraw: { talkId, reason },
    }),
  )
  return (
    <ActionBar
      id="talk"
      open={progress.open}
      forms={{ hold: <HoldForm key="hold" talkId={talkId} /> }}
      steps={{
        confirm: { words: '答应去讲', main: true },
        decline: { words: '这次去不了', reason: REASON, closeWords: '再想想' },
        callOff: { quiet: true, reason: REASON, closeWords: '不取消' },
        withdraw: {
          quiet: true,
          reason: REASON,
          closeWords: '不撤回',
          warning: state === 'open' ? '这个时间不再能约。' : '这个时间不再能约，预约的企业会收到消息。',
        },
      }}
      acting={steps}
    />
  )
}

/** One talk: what was agreed, how far it has come, and what the reader may do. */
export const TalkScreen = () => {
  const query = useQuery('lecturer.talk', { talkId: usePageId('talkId') })
  return (
    <QueryPage id="talk" title="讲课预约" query={query}>
      {(data) => (
        <>
          <Facts {...data} />
          <Card rows>
            <LinkRow
              id="talk-lecturer"
              icon="user"
              words={`讲师：${data.talk.lecturerName}`}
              onPress={() => openPage('lecturer/lecturer', { lecturerId: data.lecturerId })}
            />
          </Card>
          <Acts {...data} />
          <Card>
            <Timeline
              id="talk-story"
              progress={data.progress}
              owner={data.talk.lecturerName}
              parties={talkWords.parties}
            />
          </Card>
        </>
      )}
    </QueryPage>
  )
}
