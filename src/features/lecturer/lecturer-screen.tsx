import type { Output } from '@contract/contract'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { timeWords } from '@/lib/time-words'
import { usePageId } from '@/lib/use-page-id'
import { useQuery } from '@/lib/use-query'
import { QueryPage } from '@/shell/query-page'
import { openPage } from '@/shell/routes'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Icon } from '@/ui/icon'
import { Press } from '@/ui/press'
import { Empty, Notice } from '@/ui/states'
import { Tag } from '@/ui/tag'
import { AskForm } from './ask-form'
import { OfferForm } from './offer-form'

type Shown = Output<'lecturer.one'>
type Time = Shown['times'][number]

const Profile = ({ lecturer, honours, about }: Shown) => (
  <Card>
    <View className="stack">
      <View className="stack-tight">
        <View className="title" id="lecturer-name">
          {lecturer.name}
        </View>
        <View className="row row-wrap">
          <Tag tone="gold">{lecturer.teacherTitle}</Tag>
          {lecturer.held > 0 ? <Tag>{`讲过 ${lecturer.held} 场`}</Tag> : null}
        </View>
      </View>
      <View className="text">{about}</View>
      <View className="stack-tight">
        <View className="text strong">能讲的题目</View>
        {lecturer.topics.map((topic) => (
          <View key={topic} className="text">
            {topic}
          </View>
        ))}
      </View>
      {honours.length > 0 ? (
        <View className="stack-tight">
          <View className="text strong">荣誉</View>
          {honours.map((honour) => (
            <View key={honour} className="sub">
              {honour}
            </View>
          ))}
        </View>
      ) : null}
    </View>
  </Card>
)

type TimesProps = { times: readonly Time[]; words: string | null; onChoose: ((time: Time) => void) | null }

/** The times that are still free; pressed by who can do something about them. */
const Times = ({ times, words, onChoose }: TimesProps) => {
  if (times.length === 0)
    return <Empty id="lecturer-no-times" icon="clock" title="暂时没有空的时间" words="过几天再来看看。" />
  return (
    <>
      <View className="head">可以约的时间</View>
      <Card rows id="lecturer-times">
        {times.map((time) =>
          onChoose ? (
            <Press
              key={time.talkId}
              id={`time-${time.talkId}`}
              className="card-row"
              onPress={() => onChoose(time)}
            >
              <View className="grow text">{timeWords(time)}</View>
              <View className="sub">{words}</View>
              <Icon name="right" small />
            </Press>
          ) : (
            <View key={time.talkId} className="card-row">
              <View className="grow text">{timeWords(time)}</View>
            </View>
          ),
        )}
      </Card>
    </>
  )
}

const Page = ({ shown, isAdmin }: { shown: Shown; isAdmin: boolean }) => {
  const [chosen, setChosen] = useState<Time>()
  const { lecturer, times, offers, enterprises } = shown
  const { lecturerId } = lecturer
  const asks = enterprises.length > 0 && !offers
  const onChoose = offers
    ? ({ talkId }: Time) => openPage('lecturer/talk', { talkId })
    : asks
      ? setChosen
      : null
  const isPaused = lecturer.state === 'paused'
  return (
    <>
      <Profile {...shown} />
      {isPaused ? <Notice id="lecturer-paused">现在不接新的预约，名单里也不显示。</Notice> : null}
      {isAdmin ? (
        <Button id="lecturer-edit" look="line" onPress={() => openPage('lecturer/edit', { lecturerId })}>
          改资料，或暂停接受预约
        </Button>
      ) : null}
      {chosen ? (
        <AskForm
          topics={lecturer.topics}
          enterprises={enterprises}
          time={chosen}
          onClose={() => setChosen(undefined)}
        />
      ) : (
        <Times times={times} words={offers ? '看一看' : asks ? '预约' : null} onChoose={onChoose} />
      )}
      {!asks && !offers ? <View className="sub">企业想请讲师，由企业工会干部预约。</View> : null}
      {offers && !isPaused ? <OfferForm lecturerId={lecturerId} /> : null}
    </>
  )
}

/** 讲师: who he is, what he speaks about, and when he can be had. */
export const LecturerScreen = () => {
  const query = useQuery('lecturer.one', { lecturerId: usePageId('lecturerId') })
  const { data: who } = useQuery('member.whoAmI', {})
  return (
    <QueryPage id="lecturer" title="讲师" query={query}>
      {(shown) => <Page shown={shown} isAdmin={who?.roles.includes('admin') ?? false} />}
    </QueryPage>
  )
}
