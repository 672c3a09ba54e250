import type { Output } from '@contract/contract'
import { classLimits } from '@contract/rules/class-limits'
import { daysIn } from '@contract/rules/spans'
import { View } from '@tarojs/components'
import { serverNow } from '@/lib/server-clock'
import { Card } from '@/ui/card'
import { Notice } from '@/ui/states'
import { SignCard, SignNews } from '../check-in/sign-card'
import { countedWords, presenceWords } from '../check-in/sign-words'
import { useSign } from '../check-in/use-sign'
import { LeaveAct } from './leave-act'

type Detail = Output<'class.session'>

type PresenceProps = { presence: NonNullable<Detail['presence']>; open: boolean }

/** When he came and went, and what it counts; `open` while he can still check out. */
const PresenceCard = ({ presence, open }: PresenceProps) => (
  <Card warm id="class-presence">
    <View className="stack-tight">
      <View className="text strong">{presenceWords(presence, open)}</View>
      <View className="text">
        {countedWords(presence, open)}
        {presence.earnedPoints > 0 ? `，签到得 ${presence.earnedPoints} 分` : ''}
      </View>
      <View className="sub">
        {presence.outAt === null
          ? `${open ? '下课时请再扫一次签退，学时才算全。' : ''}没有签退的，学时按签到到下课的一半算。`
          : '学时从签到算到签退，只算排定的上课时间。'}
      </View>
    </View>
  </Card>
)

/** The day of the class: checking in, later checking out, and what it counts. */
export const Attending = ({ detail }: { detail: Detail }) => {
  const sign = useSign()
  const { session, presence, checkIn, standing, placeChecked } = detail
  const { sessionId, startsAt, endsAt } = session
  const now = serverNow()
  const mayEnter = !presence && now < endsAt
  const mayGo = presence !== null && now >= startsAt && now < checkIn.closesAt
  return (
    <>
      <SignNews sign={sign} />
      {presence ? <PresenceCard presence={presence} open={now < checkIn.closesAt} /> : null}
      {mayEnter ? <SignCard sign={sign} act="in" sessionId={sessionId} placeChecked={placeChecked} /> : null}
      {mayGo ? <SignCard sign={sign} act="out" sessionId={sessionId} placeChecked={false} /> : null}
      {presence && now < startsAt ? <View className="sub">开课以后可以签退。</View> : null}
      {presence || mayEnter ? null : (
        <Notice id="class-absent" tone="warn" icon="alert">
          没有您的签到记录。到了课的，请在下课 {daysIn(classLimits.settledAfterMs)} 天内联系镇总工会补签。
        </Notice>
      )}
      {standing?.state === 'seated' && now < startsAt ? (
        <LeaveAct detail={detail} isSeated now={now} />
      ) : null}
    </>
  )
}
