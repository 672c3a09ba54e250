import { lecturerLimits as limits } from '@contract/rules/lecturer-limits'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { useAct } from '@/lib/use-act'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { ConfirmSheet } from '@/ui/confirm-sheet'
import { Field } from '@/ui/field'
import { TextArea } from '@/ui/text-area'
import { Trouble } from '@/ui/trouble'

/** 登记开讲: before how many, and what was said. */
export const HoldForm = ({ talkId }: { talkId: string }) => {
  const [listeners, setListeners] = useState('')
  const [summary, setSummary] = useState('')
  const [wrong, setWrong] = useState<string>()
  const [asking, setAsking] = useState(false)
  const { take, busy, trouble } = useAct('lecturer.hold')
  const count = /^\d{1,4}$/.test(listeners.trim()) ? Number(listeners) : 0
  const check = () => {
    const isWrong = count < 1 || count > limits.listeners
    const lack = isWrong
      ? `到场人数填 1 到 ${limits.listeners} 的整数。`
      : summary.trim() === ''
        ? '请写几句讲了什么。'
        : undefined
    setWrong(lack)
    setAsking(!lack)
  }
  const hold = async () => {
    await take({ talkId, listeners: count, summary: summary.trim() })
    setAsking(false)
  }
  return (
    <Card id="hold-form">
      <View className="stack">
        <View className="head">讲完了，登记一下</View>
        <Field
          id="hold-listeners"
          label="到场多少人"
          hint="例如 38"
          kind="digits"
          maxLength={4}
          value={listeners}
          onChange={setListeners}
        />
        <TextArea
          id="hold-summary"
          label="讲了什么"
          hint="几句话，年度汇总要用"
          maxLength={limits.summary}
          value={summary}
          onChange={setSummary}
        />
        <Trouble id="hold-trouble" words={wrong ?? trouble} />
        <Button id="hold-send" onPress={check}>
          登记开讲
        </Button>
      </View>
      {asking ? (
        <ConfirmSheet
          id="hold-sheet"
          title="登记这次讲课"
          confirmWords="登记"
          busyWords="正在登记"
          closeWords="再核对一下"
          busy={busy}
          onConfirm={() => void hold()}
          onClose={() => setAsking(false)}
        >
          到场 {count} 人。登记后计入年度汇总，不能再改。
        </ConfirmSheet>
      ) : null}
    </Card>
  )
}
