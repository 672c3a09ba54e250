import type { Output } from '@contract/contract'
import { quizLimits as limits } from '@contract/rules/quiz-check'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { useAct } from '@/lib/use-act'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Field } from '@/ui/field'
import { Trouble } from '@/ui/trouble'

const MINUTES = `限时填 ${limits.shortestMinutes} 到 ${limits.longestMinutes} 分钟。`

/** 及格分和限时 of a draft. */
export const TermsForm = ({ data }: { data: Output<'quiz.manuscript'> }) => {
  const [passing, setPassing] = useState(String(data.passPercent))
  const [lasting, setLasting] = useState(String(data.minutes))
  const [wrong, setWrong] = useState<string>()
  const { take, busy, trouble } = useAct('quiz.setTerms')
  const [passPercent, minutes] = [Number(passing), Number(lasting)]
  const save = async () => {
    const isMark = Number.isInteger(passPercent) && passPercent >= 1 && passPercent <= 100
    const isTime =
      Number.isInteger(minutes) && minutes >= limits.shortestMinutes && minutes <= limits.longestMinutes
    setWrong(isMark ? (isTime ? undefined : MINUTES) : '及格分填 1 到 100。')
    if (isMark && isTime) await take({ courseId: data.courseId, passPercent, minutes })
  }
  return (
    <Card id="terms-form">
      <View className="stack">
        <View className="head">及格分和限时</View>
        <Field
          id="terms-percent"
          label="多少分及格（满分 100）"
          kind="digits"
          maxLength={3}
          value={passing}
          onChange={setPassing}
        />
        <Field
          id="terms-minutes"
          label="限时多少分钟"
          kind="digits"
          maxLength={3}
          value={lasting}
          onChange={setLasting}
        />
        <Trouble id="terms-trouble" words={wrong ?? trouble} />
        <Button id="terms-save" look="soft" busy={busy} busyWords="正在保存" onPress={() => void save()}>
          保存
        </Button>
      </View>
    </Card>
  )
}
