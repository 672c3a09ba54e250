import { classLimits } from '@contract/rules/class-limits'
import { finishLimits } from '@contract/rules/finish-limits'
import { daysIn } from '@contract/rules/spans'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/ui/button'
import { Field } from '@/ui/field'

type Props = { hours: number; busy: boolean; onSave: (hours: number) => void }

/** 面授学时 that a certificate asks for. */
export const HoursForm = ({ hours, busy, onSave }: Props) => {
  const [typed, setTyped] = useState(String(hours))
  const [wrong, setWrong] = useState<string>()
  const save = () => {
    const asked = Number(typed)
    const isRight =
      typed.trim() !== '' && Number.isInteger(asked) && asked >= 0 && asked <= finishLimits.hours
    setWrong(isRight ? undefined : `填 0 到 ${finishLimits.hours} 之间的整数。`)
    if (isRight) onSave(asked)
  }
  return (
    <View className="stack-tight">
      <Field
        id="finish-hours"
        label="还要面授满多少小时"
        hint="填 0 就是不要求"
        trouble={wrong}
        kind="digits"
        maxLength={2}
        value={typed}
        onChange={setTyped}
      />
      <View className="cap">按签到、签退算，下课 {daysIn(classLimits.settledAfterMs)} 天后计入。</View>
      {typed === String(hours) ? null : (
        <Button id="finish-hours-save" look="soft" busy={busy} busyWords="正在保存" onPress={save}>
          保存面授要求
        </Button>
      )}
    </View>
  )
}
