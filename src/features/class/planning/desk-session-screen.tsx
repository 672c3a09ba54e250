import type { Output } from '@contract/contract'
import { classLimits } from '@contract/rules/class-limits'
import { sessionWords } from '@contract/rules/flows/class-session'
import { enrolmentWords } from '@contract/rules/flows/enrolment'
import { View } from '@tarojs/components'
import { momentWords } from '@/lib/time-words'
import { usePageId } from '@/lib/use-page-id'
import { useQuery } from '@/lib/use-query'
import { useSteps } from '@/lib/use-steps'
import { QueryPage } from '@/shell/query-page'
import { openPage } from '@/shell/routes'
import { ActionBar } from '@/ui/action-bar'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Tag } from '@/ui/tag'
import { Timeline } from '@/ui/timeline'
import { studyWords } from '../check-in/sign-words'
import { SpotCard } from '../check-in/spot-card'
import { ClassFacts } from '../sessions/class-facts'
import { ENROLMENT_TONES } from '../words'
import { RecordingCard } from './recording-card'

type Detail = Output<'class.deskSession'>

const STEPS = {
  close: {
    words: '结课，写课堂记录',
    busyWords: '正在结课',
    warning: `到课人数和学时按现在的名单记下，结课后不能改。到课满 ${classLimits.comeToTeach} 人的，任课的会员得“登台授课”积分；漏签的请先代签再结课。`,
    reason: { label: '课堂记录', hint: '例如 讲了什么、练了什么、大家问了什么', maxLength: 1_000 },
  },
  callOff: {
    warning: '已报名和候补的人都会收到消息，写着您填的原因。取消后不能恢复，要办就重新排一个。',
    reason: { label: '取消的原因', hint: '例如 教室停电，改期另行通知' },
  },
} as const

const Acts = ({ detail: { session, progress } }: { detail: Detail }) => {
  const { sessionId } = session
  const steps = useSteps(
    { open: 'class.open', callOff: 'class.callOff', close: 'class.close' },
    (reason) => ({
      open: { sessionId },
      callOff: { sessionId, reason },
      close: { sessionId, record: reason },
    }),
  )
  return <ActionBar id="class-step" open={progress.open} steps={STEPS} acting={steps} />
}

/** The day of the class: the code for the screen, and the roll. */
const DoorActs = ({ session: { sessionId, state } }: Pick<Detail, 'session'>) => {
  if (state === 'planned' || state === 'cancelled') return null
  return (
    <>
      {state === 'ended' || state === 'closed' ? null : (
        <>
          <Button id="class-door" icon="scan" onPress={() => openPage('class/door', { sessionId })}>
            打开签到码
          </Button>
          <Button id="class-cards" look="soft" onPress={() => openPage('class/cards', { sessionId })}>
            打印座位码
          </Button>
        </>
      )}
      <Button id="class-roll-open" look="soft" onPress={() => openPage('class/roll', { sessionId })}>
        到课名单和代签
      </Button>
    </>
  )
}

const Roll = ({ roll }: Pick<Detail, 'roll'>) => (
  <>
    <View className="head">名单</View>
    {roll.length === 0 ? (
      <View className="sub" id="class-roll-empty">
        还没有人报名
      </View>
    ) : (
      <Card rows id="class-roll">
        {roll.map(({ nameMasked, state, enrolledAt }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the roll is only shown, in the order it came
          <View key={at} className="card-row">
            <View className="grow stack-tight">
              <View className="text">{nameMasked}</View>
              <View className="sub">{momentWords(enrolledAt)} 报名</View>
            </View>
            <Tag tone={ENROLMENT_TONES[state]}>{enrolmentWords.states[state]}</Tag>
          </View>
        ))}
      </Card>
    )}
  </>
)

/** Until it begins, what was planned can be changed. */
const ChangeAct = ({ session: { sessionId, state } }: Pick<Detail, 'session'>) =>
  state === 'planned' || state === 'open' ? (
    <Button id="class-change" look="soft" onPress={() => openPage('class/change', { sessionId })}>
      改时间、地点、老师或座位
    </Button>
  ) : null

/** 课堂记录 in figures; what was written stands in the timeline. */
const RecordLine = ({ record }: Pick<Detail, 'record'>) =>
  record ? (
    <View className="text" id="class-record">
      到课 {record.attended} 人，学时共 {studyWords(record.studyMinutes)}，{record.closedByMasked} 结课
    </View>
  ) : null

/** One session as who runs or teaches it sees it. */
export const DeskSessionScreen = () => {
  const query = useQuery('class.deskSession', { sessionId: usePageId('sessionId') })
  return (
    <QueryPage id="desk-class" title="班次" sample={query.data?.sample} query={query}>
      {(detail) => (
        <View className="stack">
          <ClassFacts session={detail.session} cancelUntil={detail.cancelUntil} />
          {detail.teacherMasked ? (
            <View className="sub" id="class-teacher">
              任课会员：{detail.teacherMasked}
            </View>
          ) : null}
          <Card>
            <Timeline
              id="class-timeline"
              progress={detail.progress}
              owner="排课人"
              parties={sessionWords.parties}
            />
            <RecordLine record={detail.record} />
          </Card>
          <DoorActs session={detail.session} />
          {detail.runs ? <ChangeAct session={detail.session} /> : null}
          {detail.runs ? <SpotCard session={detail.session} placeChecked={detail.placeChecked} /> : null}
          {detail.runs ? <RecordingCard session={detail.session} recording={detail.recording} /> : null}
          <Acts detail={detail} />
          <Roll roll={detail.roll} />
        </View>
      )}
    </QueryPage>
  )
}
