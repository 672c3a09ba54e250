import { View } from '@tarojs/components'
import { Card } from '@/ui/card'
import { Field } from '@/ui/field'
import { WhenField } from '@/ui/when-field'
import type { PlanDraft } from './plan-draft'

const TIMES = [
  { field: 'day', label: '哪天上课', kind: 'day' },
  { field: 'from', label: '几点开始', kind: 'time' },
  { field: 'to', label: '几点结束', kind: 'time' },
] as const

const FIELDS = [
  { field: 'place', label: '在哪里上课', hint: '例如 总院一楼教室', kind: 'text', maxLength: 40 },
  { field: 'teacherTitle', label: '老师怎么称呼', hint: '例如 姜山工匠', kind: 'text', maxLength: 20 },
  { field: 'capacity', label: '多少个座位', hint: '1 到 300', kind: 'digits', maxLength: 3 },
  { field: 'signUpHours', label: '课前几小时截止报名', hint: '例如 2', kind: 'digits', maxLength: 3 },
  { field: 'cancelHours', label: '课前几小时以前可以退出', hint: '例如 24', kind: 'digits', maxLength: 2 },
] as const

type Props = { draft: PlanDraft; onChange: (fields: Partial<PlanDraft>) => void }

/** When, where, and for how many: what is chosen and typed of a class. */
export const PlanFields = ({ draft, onChange }: Props) => (
  <Card>
    <View className="stack">
      {TIMES.map(({ field, ...words }) => (
        <WhenField
          key={field}
          id={`plan-${field}`}
          value={draft[field]}
          onChange={(chosen) => onChange({ [field]: chosen })}
          {...words}
        />
      ))}
      {FIELDS.map(({ field, ...words }) => (
        <Field
          key={field}
          id={`plan-${field}`}
          value={draft[field]}
          onChange={(typed) => onChange({ [field]: typed })}
          {...words}
        />
      ))}
    </View>
  </Card>
)
