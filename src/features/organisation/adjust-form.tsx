import { View } from '@tarojs/components'
import { useState } from 'react'
import { useAct } from '@/lib/use-act'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Chip } from '@/ui/chip'
import { Field } from '@/ui/field'
import { Trouble } from '@/ui/trouble'
import { adjustmentOf } from './adjustment'
import { ProposedNotice } from './proposed-notice'

const WAYS = [
  ['more', '加分'],
  ['less', '减分'],
] as const

/** 调整积分: how many points and why. Nothing moves before another admin has confirmed it. */
export const AdjustForm = ({ memberId }: { memberId: string }) => {
  const [way, setWay] = useState<(typeof WAYS)[number][0]>('more')
  const [points, setPoints] = useState('')
  const [reason, setReason] = useState('')
  const [wrong, setWrong] = useState<string>()
  const [proposed, setProposed] = useState(false)
  const { take, busy, trouble } = useAct('organisation.adjustPoints')
  const propose = async () => {
    const read = adjustmentOf(way, points, reason)
    setWrong(typeof read === 'string' ? read : undefined)
    setProposed(false)
    if (typeof read === 'string' || !(await take({ memberId, ...read }))) return
    setProposed(true)
    setPoints('')
    setReason('')
  }
  return (
    <>
      <Card>
        <View className="stack">
          <View className="head">调整积分</View>
          <View className="chips" role="group" aria-label="加分或减分">
            {WAYS.map(([value, words]) => (
              <Chip key={value} id={`adjust-${value}`} on={value === way} onPress={() => setWay(value)}>
                {words}
              </Chip>
            ))}
          </View>
          <Field
            id="adjust-points"
            label="多少分"
            hint="整数，例如 20"
            kind="digits"
            maxLength={4}
            value={points}
            onChange={setPoints}
          />
          <Field
            id="adjust-reason"
            label="原因"
            hint="会员本人也看得到"
            kind="text"
            maxLength={200}
            value={reason}
            onChange={setReason}
          />
          {way === 'less' ? <View className="cap">可用积分不够减的，记为待扣。</View> : null}
        </View>
      </Card>
      <Trouble id="adjust-trouble" words={wrong ?? trouble} />
      {proposed ? <ProposedNotice id="adjust-proposed" /> : null}
      <Button id="adjust-send" look="soft" busy={busy} busyWords="正在提出" onPress={() => void propose()}>
        提出，等另一位管理员确认
      </Button>
    </>
  )
}
