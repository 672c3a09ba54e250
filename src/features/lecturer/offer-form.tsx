import { View } from '@tarojs/components'
import { useState } from 'react'
import { serverNow } from '@/lib/server-clock'
import { useAct } from '@/lib/use-act'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Field } from '@/ui/field'
import { Trouble } from '@/ui/trouble'
import { EMPTY_OFFER, offerOf } from './offer-draft'

const FIELDS = [
  { field: 'day', label: '哪天能去讲', hint: '例如 20261201', maxLength: 8 },
  { field: 'from', label: '几点开始', hint: '例如 1400', maxLength: 4 },
  { field: 'to', label: '几点结束', hint: '例如 1530', maxLength: 4 },
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
          <Field
            key={field}
            id={`offer-${field}`}
            kind="digits"
            value={draft[field]}
            onChange={(typed) => setDraft((now) => ({ ...now, [field]: typed }))}
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
