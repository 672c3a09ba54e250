import { MOST_ADJUSTED } from '@contract/rules/correction'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { choice, optionsOf } from '@/lib/form/choice-fields'
import { number, text } from '@/lib/form/text-fields'
import { useForm } from '@/lib/form/use-form'
import { Card } from '@/ui/card'
import { Fields } from '@/ui/fields/fields'
import { Submit } from '@/ui/fields/submit'
import { ProposedNotice } from './proposed-notice'

const FIELDS = {
  way: choice('加分或减分', { options: optionsOf({ more: '加分', less: '减分' }), lack: '请选加分或减分。' }),
  points: number('多少分', {
    hint: '整数，例如 20',
    least: 1,
    most: MOST_ADJUSTED,
    wrong: `请填 1 到 ${MOST_ADJUSTED} 的整数分。`,
  }),
  reason: text('原因', { hint: '会员本人也看得到', max: 200, lack: '请写原因，会员本人也看得到。' }),
}

/** 调整积分: how many points and why. Nothing moves before another admin has confirmed it. */
export const AdjustForm = ({ memberId }: { memberId: string }) => {
  const [proposed, setProposed] = useState(false)
  const form = useForm({
    id: 'adjust',
    fields: FIELDS,
    usual: { way: 'more' },
    act: 'organisation.adjustPoints',
    record: memberId,
    input: ({ way, points, reason }) => ({ memberId, points: way === 'more' ? points : -points, reason }),
    done: () => setProposed(true),
  })
  return (
    <>
      <Card>
        <Fields form={form} head="调整积分">
          {form.held.way === 'less' ? <View className="cap">可用积分不够减的，记为待扣。</View> : null}
        </Fields>
      </Card>
      {proposed ? <ProposedNotice id="adjust-proposed" /> : null}
      <Submit form={form} look="soft" busyWords="正在提出">
        提出，等另一位管理员确认
      </Submit>
    </>
  )
}
