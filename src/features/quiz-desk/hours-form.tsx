import { classLimits } from '@contract/rules/class-limits'
import { finishLimits } from '@contract/rules/finish-limits'
import { daysIn } from '@contract/rules/spans'
import { View } from '@tarojs/components'
import { number } from '@/lib/form/text-fields'
import { useFields } from '@/lib/form/use-fields'
import { Fields } from '@/ui/fields/fields'
import { Submit } from '@/ui/fields/submit'

const FIELDS = {
  hours: number('还要面授满多少小时', {
    hint: '填 0 就是不要求',
    least: 0,
    most: finishLimits.hours,
    wrong: `填 0 到 ${finishLimits.hours} 之间的整数。`,
  }),
}

type Props = { hours: number; busy: boolean; onSave: (hours: number) => void }

/** 面授学时 that a certificate asks for. */
export const HoursForm = ({ hours, busy, onSave }: Props) => {
  const form = useFields({
    id: 'finish',
    fields: FIELDS,
    start: { hours: String(hours) },
    onEntry: (entry) => onSave(entry.hours),
  })
  return (
    <Fields form={form}>
      <View className="cap">按签到、签退算，下课 {daysIn(classLimits.settledAfterMs)} 天后计入。</View>
      {form.held.hours === String(hours) ? null : (
        <Submit
          form={{ ...form, busy, trouble: undefined }}
          act="hours-save"
          look="soft"
          busyWords="正在保存"
        >
          保存面授要求
        </Submit>
      )}
    </Fields>
  )
}
