import type { Output } from '@contract/contract'
import { View } from '@tarojs/components'
import { serverNow } from '@/lib/server-clock'
import { usePageId } from '@/lib/use-page-id'
import { useQuery } from '@/lib/use-query'
import { QueryPage } from '@/shell/query-page'
import { openPage } from '@/shell/routes'
import { Button } from '@/ui/button'
import { Notice } from '@/ui/states'
import { Attending } from './attending'
import { CalendarAct } from './calendar-act'
import { ClassFacts } from './class-facts'
import { EnrolAct } from './enrol-act'
import { LeaveAct } from './leave-act'

type Detail = Output<'class.session'>

/** Who has a seat or waits: where he stands and what he can do about it. */
const Standing = ({ detail, now }: { detail: Detail; now: number }) => {
  const isSeated = detail.standing?.state === 'seated'
  return (
    <>
      {isSeated ? (
        <Notice id="class-seated" tone="ok" icon="check">
          您已报名，有座位。上课前一天会发消息提醒您。
        </Notice>
      ) : (
        <Notice id="class-waiting" tone="warn" icon="clock">
          您排在候补第 {detail.standing?.nth ?? 1} 位。有空位会自动给您，并发消息告诉您。
        </Notice>
      )}
      {isSeated ? <CalendarAct session={detail.session} /> : null}
      <LeaveAct detail={detail} isSeated={isSeated} now={now} />
    </>
  )
}

/** What can be done here now, or why nothing. */
const Act = ({ detail }: { detail: Detail }) => {
  const { session, standing, bound, calledOffFor } = detail
  const now = Date.now()
  if (session.state === 'cancelled')
    return (
      <Notice id="class-called-off" tone="seal">
        这个班次不办了：{calledOffFor ?? ''}
      </Notice>
    )
  if (standing?.state === 'missed')
    return (
      <Notice id="class-missed" tone="seal" icon="alert">
        这节课记了缺课，扣的分在积分明细里。有异议请联系镇总工会。
      </Notice>
    )
  if (standing?.state === 'excused') return <Notice id="class-excused">这节课已请假，不算缺课。</Notice>
  const isSeated = standing?.state === 'seated'
  const isIn = isSeated || standing?.state === 'waiting'
  if (standing?.state === 'attended' || (isSeated && detail.checkIn.opensAt <= serverNow()))
    return <Attending detail={detail} />
  if (session.state !== 'open')
    return (
      <Notice id="class-begun" icon="clock">
        {session.state === 'ended' || session.state === 'closed'
          ? '这个班次已经上完。'
          : '这个班次已经开课，不能再报名。'}
      </Notice>
    )
  if (isIn) return <Standing detail={detail} now={now} />
  if (session.signUpUntil <= now)
    return <Notice id="class-sign-up-over">报名时间已过，可以看看别的班次。</Notice>
  if (!bound)
    return (
      <Button id="class-bind" onPress={() => openPage('member/bind')}>
        先实名绑定，再报名
      </Button>
    )
  return <EnrolAct detail={detail} />
}

/** 课后回放, once a lesson was chosen for it: who was not there makes up for the class with it. */
const ReplayAct = ({ detail: { recording, standing } }: { detail: Detail }) => {
  if (!recording) return null
  const wasAway = standing?.state === 'missed' || standing?.state === 'excused'
  return (
    <Button
      id="class-replay"
      look={wasAway ? 'primary' : 'soft'}
      onPress={() => openPage('learn/player', { lessonId: recording.lessonId })}
    >
      {wasAway ? '去补看这节课' : '看课后回放'}
    </Button>
  )
}

/** 班次详情: what it is, where the member stands, and enrolling or leaving. */
export const SessionScreen = () => {
  const query = useQuery('class.session', { sessionId: usePageId('sessionId') })
  return (
    <QueryPage id="class" title="班次详情" sample={query.data?.sample} query={query}>
      {(detail) => (
        <View className="stack">
          <ClassFacts session={detail.session} cancelUntil={detail.cancelUntil} />
          <Act detail={detail} />
          <ReplayAct detail={detail} />
        </View>
      )}
    </QueryPage>
  )
}
