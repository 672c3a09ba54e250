import type { Output } from '@contract/contract'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { useAct } from '@/lib/use-act'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Field } from '@/ui/field'
import { Notice } from '@/ui/states'
import { Trouble } from '@/ui/trouble'
import { WhenField } from '@/ui/when-field'
import { ChangeTable } from './change-table'
import { changesOf, revisionOf, typedFrom } from './revision'
import { RuleFields } from './rule-fields'

const WORDS = [
  { name: 'notice', label: '给会员的说明', hint: '例如 以镇总工会发文为准', kind: 'text', maxLength: 60 },
  { name: 'reason', label: '修订原因', hint: '例如 年度修订', kind: 'text', maxLength: 200 },
] as const

/** The next version of the rules: other numbers, from when on, and why. */
export const RevisionForm = ({ book }: { book: Output<'organisation.ruleBook'> }) => {
  const [typed, setTyped] = useState(() => typedFrom(book))
  const [said, setSaid] = useState({ day: '', notice: book.notice, reason: '' })
  const [wrong, setWrong] = useState<string>()
  const [proposed, setProposed] = useState(false)
  const { take, busy, trouble } = useAct('organisation.reviseRules')
  const change = (field: string, text: string) => setTyped((before) => ({ ...before, [field]: text }))
  const propose = async () => {
    const read = revisionOf(book, typed, said)
    setWrong(typeof read === 'string' ? read : undefined)
    if (typeof read !== 'string' && (await take(read))) setProposed(true)
  }
  return (
    <>
      <Card>
        <Field
          id="rule-dayCap"
          label="每天合计最多几分"
          kind="digits"
          maxLength={4}
          value={typed.dayCap ?? ''}
          onChange={(text) => change('dayCap', text)}
        />
      </Card>
      <RuleFields rules={book.rules} typed={typed} change={change} />
      <Card>
        <View className="stack">
          <WhenField
            id="revision-day"
            label="从哪天起"
            kind="day"
            value={said.day}
            onChange={(day) => setSaid((before) => ({ ...before, day }))}
          />
          {WORDS.map(({ name, ...field }) => (
            <Field
              key={name}
              id={`revision-${name}`}
              {...field}
              value={said[name]}
              onChange={(text) => setSaid((before) => ({ ...before, [name]: text }))}
            />
          ))}
        </View>
      </Card>
      <View className="head">改前和改后</View>
      <ChangeTable changes={changesOf(book, typed)} />
      <Trouble id="revision-trouble" words={wrong ?? trouble} />
      {proposed ? (
        <Notice id="revision-proposed" tone="ok" icon="check">
          已提出，另一位管理员确认后，从那天起施行。
        </Notice>
      ) : (
        <Button id="revision-send" busy={busy} busyWords="正在提出" onPress={() => void propose()}>
          提出，等另一位管理员确认
        </Button>
      )}
    </>
  )
}
