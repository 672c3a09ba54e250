import { View } from '@tarojs/components'
import { useState } from 'react'
import { serverNow } from '@/lib/server-clock'
import { useAct } from '@/lib/use-act'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Trouble } from '@/ui/trouble'
import { WhenField } from '@/ui/when-field'
import { EMPTY_OFFER, offerOf } from './offer-draft'

const FIELDS = [
  { field: 'day', label: '哪天能去讲', kind: 'day' },
  { field: 'from', label: '几点开始', kind: 'time' },
  { field: 'to', label: '几点结束', kind: 'time' },
] as const

/** A time at which the lecturer would speak. */
export const OfferForm = ({ lecturerId }: { lecturerId: string }) => {
  const [draft, setDraft] = useState(EMPTY_OFFER)
  const [wrong, setWrong] = useState<string>()
  const { take, busy, trouble } = useAct('lecturer.offer')
  const offer = async () => {
    const times = offerOf(draft, serverNow())
    if (typeof times === 'string') return setWrong(times)
    setWrong(undefined)
    if (await take({ lecturerId, ...times })) setDraft(EMPTY_OFFER)
  }
  return (
    <Card id="offer-form">
      <View className="stack">
        <View className="head">开放一个时间</View>
        {FIELDS.map(({ field, ...rest }) => (
          <WhenField
            key={field}
            id={`offer-${field}`}
            value={draft[field]}
            onChange={(chosen) => setDraft((now) => ({ ...now, [field]: chosen }))}
            {...rest}
          />
        ))}
        <Trouble id="offer-trouble" words={wrong ?? trouble} />
        <Button id="offer-send" look="soft" busy={busy} busyWords="正在保存" onPress={() => void offer()}>
          开放这个时间
        </Button>
      </View>
    </Card>
  )
}
