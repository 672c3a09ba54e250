import type { Output } from '@contract/contract'
import { classLimits } from '@contract/rules/class-limits'
import { classQrText, SPOKEN_MS, spokenOfHash, spokenSource, spokenStep } from '@contract/rules/class-qr'
import { daysIn, minutesIn } from '@contract/rules/spans'
import { turnStep } from '@contract/rules/turn'
import { Image, View } from '@tarojs/components'
import { useMemo } from 'react'
import { serverNow } from '@/lib/server-clock'
import { momentWords, timeWords } from '@/lib/time-words'
import { turnHash, turnOf } from '@/lib/turn'
import { usePageId } from '@/lib/use-page-id'
import { useQuery } from '@/lib/use-query'
import { useRefreshWhileShown } from '@/lib/use-refresh-while-shown'
import { useShowing } from '@/lib/use-showing'
import { useStep } from '@/lib/use-step'
import { PageFrame } from '@/shell/page-frame'
import { QueryView } from '@/shell/query-view'
import { openPage } from '@/shell/routes'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { qrImage } from '@/ui/qr-image'
import { RowsSkeleton } from '@/ui/rows-skeleton'
import { Notice } from '@/ui/states'
import '../class.css'

type Door = Output<'class.door'>

const isOpenAt = ({ opensAt, closesAt }: Door, now: number): boolean => opensAt <= now && now < closesAt

/** Both ways in, made on the phone: no call for the next QR. */
const useCodes = (door: Door | undefined) => {
  const isOpen = door !== undefined && isOpenAt(door, serverNow())
  const turn = useStep(turnStep, isOpen)
  const five = useStep(spokenStep, isOpen)
  const { sessionId } = door?.session ?? {}
  const { seed, placeChecked = false } = door ?? {}
  const text = useMemo(
    () =>
      isOpen && seed && sessionId
        ? classQrText({ sessionId, placeChecked, seen: { by: 'qr', turn: turnOf(seed, turn) } })
        : null,
    [isOpen, seed, sessionId, turn, placeChecked],
  )
  const spoken = useMemo(() => (seed ? spokenOfHash(turnHash(spokenSource(seed, five))) : ''), [seed, five])
  return { text, spoken }
}

const Codes = ({ text, spoken }: { text: string; spoken: string }) => {
  const picture = useMemo(() => qrImage(text), [text])
  return (
    <Card>
      <View className="door">
        <View className="door-qr">
          <Image id="door-qr" className="door-picture" src={picture} ariaLabel="签到二维码" />
        </View>
        <View className="cap centre">签到、签退都扫它。每半分钟自动换一次，拍照转发的不能用</View>
        <View className="sub centre">扫不了的，请报这 6 位口令</View>
        <View className="door-spoken" id="door-spoken">
          {spoken.slice(0, 3)} {spoken.slice(3)}
        </View>
        <View className="cap centre">口令每 {minutesIn(SPOKEN_MS)} 分钟换一次</View>
      </View>
    </Card>
  )
}

/** 签到码, on the screen of who runs the class. */
export const DoorScreen = () => {
  const sessionId = usePageId('sessionId')
  const query = useQuery('class.door', { sessionId })
  const { text, spoken } = useCodes(query.data)
  useRefreshWhileShown(query.refresh, text !== null)
  useShowing(text)
  return (
    <PageFrame id="door-page" kind="sub" title="签到码">
      <View className="body">
        <QueryView
          id="door"
          query={query}
          skeleton={<RowsSkeleton id="door" />}
          staleWords="网络断了，二维码和口令照样能用，到的人数稍后更新。"
        >
          {({ session, opensAt, attended, expected }) => (
            <View className="stack">
              <View className="head">{session.title}</View>
              <View className="sub">{timeWords(session)}</View>
              {text === null ? (
                <Notice id="door-closed" icon="clock">
                  {serverNow() < opensAt
                    ? `${momentWords(opensAt)} 起可以签到，到时这里显示二维码。`
                    : `签到、签退的时间已过。漏签的，下课 ${daysIn(classLimits.settledAfterMs)} 天内可以在名单里代签。`}
                </Notice>
              ) : (
                <Codes text={text} spoken={spoken} />
              )}
              <View className="text strong" id="door-count">
                已到 {attended} 人，还差 {expected} 人
              </View>
              <Button id="door-roll" look="soft" onPress={() => openPage('class/roll', { sessionId })}>
                看名单，给人代签
              </Button>
            </View>
          )}
        </QueryView>
      </View>
    </PageFrame>
  )
}
