import type { Output } from '@contract/contract'
import type { VoucherState } from '@contract/mall'
import { voucherWords } from '@contract/rules/flows/voucher'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { serverNow } from '@/lib/server-clock'
import { useAct } from '@/lib/use-act'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Chip } from '@/ui/chip'
import { Trouble } from '@/ui/trouble'
import { WhenField } from '@/ui/when-field'
import { daysAgo } from './day-key'
import { type ExportDraft, readExport } from './export-draft'
import { PointChoice } from './point-choice'

const STATES = Object.entries(voucherWords.states) as [VoucherState, string][]
const DAYS_SHOWN = 30

const fresh = (now: number): ExportDraft => ({
  from: daysAgo(DAYS_SHOWN, now),
  to: daysAgo(0, now),
  state: null,
  pickUpPointId: null,
})

const FIELDS = [
  { field: 'from', label: '从哪天' },
  { field: 'to', label: '到哪天，含当天' },
] as const

/** Which redemptions are to be exported; nothing is changed by it, so it is not asked twice. */
export const ExportForm = ({ points }: { points: Output<'mall.deskPoints'>['pickUpPoints'] }) => {
  const [draft, setDraft] = useState(() => fresh(serverNow()))
  const [wrong, setWrong] = useState<string>()
  const { take, busy, trouble } = useAct('mall.exportRedemptions')
  const change = (fields: Partial<ExportDraft>) => setDraft((now) => ({ ...now, ...fields }))
  const send = async () => {
    const read = readExport(draft)
    setWrong(typeof read === 'string' ? read : undefined)
    if (typeof read !== 'string') await take(read)
  }
  return (
    <Card id="export-form">
      <View className="stack">
        {FIELDS.map(({ field, label }) => (
          <WhenField
            key={field}
            id={`export-${field}`}
            label={label}
            kind="day"
            value={draft[field]}
            onChange={(value) => change({ [field]: value })}
          />
        ))}
        <View className="chips" role="group" aria-label="券的状态">
          <Chip id="export-all" on={draft.state === null} onPress={() => change({ state: null })}>
            全部状态
          </Chip>
          {STATES.map(([state, words]) => (
            <Chip
              key={state}
              id={`export-${state}`}
              on={draft.state === state}
              onPress={() => change({ state })}
            >
              {words}
            </Chip>
          ))}
        </View>
        <PointChoice
          points={points}
          chosen={draft.pickUpPointId}
          allWords="全部领取点"
          onChoose={(pickUpPointId) => change({ pickUpPointId })}
        />
        <Trouble id="export-trouble" words={wrong ?? trouble} />
        <Button id="export-send" busy={busy} busyWords="正在提交" onPress={() => void send()}>
          生成文件
        </Button>
      </View>
    </Card>
  )
}
