import type { Output } from '@contract/contract'
import { voucherWords } from '@contract/rules/flows/voucher'
import { useState } from 'react'
import { choice, optionsOf } from '@/lib/form/choice-fields'
import { useForm } from '@/lib/form/use-form'
import { day } from '@/lib/form/when-fields'
import { serverNow } from '@/lib/server-clock'
import { Card } from '@/ui/card'
import { Fields } from '@/ui/fields/fields'
import { Submit } from '@/ui/fields/submit'
import { daysAgo } from './day-key'

const DAYS_SHOWN = 30

type Points = Output<'mall.deskPoints'>['pickUpPoints']

const exportFields = (points: Points) => ({
  from: day('从哪天', { lack: '请选从哪天。' }),
  to: day('到哪天，含当天', { lack: '请选到哪天。' }),
  state: choice('券的状态', { options: optionsOf(voucherWords.states), none: '全部状态' }),
  pickUpPointId: choice('领取点', {
    options: points.map(({ pickUpPointId, name, open }) => ({
      value: pickUpPointId,
      words: open ? name : `${name}（已停用）`,
    })),
    none: '全部领取点',
  }),
})

/** Which redemptions are to be exported; nothing is changed by it, so it is not asked twice. */
export const ExportForm = ({ points }: { points: Points }) => {
  const [now] = useState(serverNow)
  const form = useForm({
    id: 'export',
    fields: exportFields(points),
    start: { from: daysAgo(DAYS_SHOWN, now), to: daysAgo(0, now) },
    check: ({ from, to }) => (to < from ? { to: '结束的日子要在开始以后。' } : undefined),
    act: 'mall.exportRedemptions',
    input: (entry) => entry,
    refusedAt: { PERIOD_REFUSED: 'to' },
  })
  return (
    <Card id="export-form">
      <Fields form={form}>
        <Submit form={form} busyWords="正在提交">
          生成文件
        </Submit>
      </Fields>
    </Card>
  )
}
