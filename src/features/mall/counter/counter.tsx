import { View } from '@tarojs/components'
import { useState } from 'react'
import { OfflinePanel } from '../offline/offline-panel'
import { OfflineVoucher } from '../offline/offline-voucher'
import { useSettleHanded } from '../offline/use-settle-handed'
import { CheckedVoucher } from './checked-voucher'
import { CodeForm } from './code-form'
import { type Handed, HandedList } from './handed-list'
import { HandedNow } from './handed-now'
import { useCheck } from './use-check'

/** The counter at a pick-up point: a code comes in, the reward goes out, the next one comes. */
export const Counter = () => {
  const [handed, setHanded] = useState<readonly Handed[]>([])
  const [justNow, setJustNow] = useState<Handed>()
  const check = useCheck()
  const settling = useSettleHanded()

  const next = () => {
    setJustNow(undefined)
    check.clear()
  }
  const onHanded = (done: Handed) => {
    setHanded((before) => [done, ...before])
    setJustNow(done)
  }

  return (
    <View className="body">
      {justNow ? (
        <HandedNow handed={justNow} onNext={next} />
      ) : check.found ? (
        <CheckedVoucher
          key={check.found.voucherId}
          found={check.found}
          onHanded={onHanded}
          onNext={next}
          onChanged={check.again}
        />
      ) : check.offline ? (
        <OfflineVoucher {...check.offline} put={settling.put} onHanded={onHanded} onNext={next} />
      ) : (
        <CodeForm check={check} />
      )}
      <HandedList handed={handed} />
      <OfflinePanel settling={settling} />
    </View>
  )
}
