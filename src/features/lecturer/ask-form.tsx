import type { Output } from '@contract/contract'
import { lecturerLimits as limits } from '@contract/rules/lecturer-limits'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { timeWords } from '@/lib/time-words'
import { useAct } from '@/lib/use-act'
import { turnTo } from '@/shell/routes'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Chip } from '@/ui/chip'
import { Field } from '@/ui/field'
import { Trouble } from '@/ui/trouble'
import { askOf } from './ask-draft'

type Props = Pick<Output<'lecturer.one'>, 'enterprises'> & {
  topics: readonly string[]
  time: Output<'lecturer.one'>['times'][number]
  onClose: () => void
}

type Choice = { readonly value: string; readonly words: string }
type ChoiceProps = {
  id: string
  label: string
  options: readonly Choice[]
  chosen: string
  onChoose: (value: string) => void
}

const Choices = ({ id, label, options, chosen, onChoose }: ChoiceProps) => (
  <View className="stack-tight">
    <View className="text strong">{label}</View>
    <View className="chips" role="group" aria-label={label}>
      {options.map(({ value, words }, at) => (
        <Chip key={value} id={`${id}-${at}`} on={value === chosen} onPress={() => onChoose(value)}>
          {words}
        </Chip>
      ))}
    </View>
  </View>
)

const FIELDS = [
  { field: 'place', label: '在哪里讲', hint: '例如 一舟二车间会议室', kind: 'text', maxLength: limits.place },
  { field: 'listeners', label: '大约多少人听', hint: '例如 40', kind: 'digits', maxLength: 4 },
  { field: 'contact', label: '谁来接洽', hint: '姓名和电话', kind: 'text', maxLength: limits.contact },
] as const

/** 预约: what, where, before whom. */
export const AskForm = ({ topics, enterprises, time, onClose }: Props) => {
  const [draft, setDraft] = useState({
    ...{ topic: topics[0] ?? '', enterpriseId: enterprises[0]?.enterpriseId ?? '' },
    ...{ place: '', listeners: '', contact: '' },
  })
  const [wrong, setWrong] = useState<string>()
  const { take, busy, trouble } = useAct('lecturer.ask')
  const change = (fields: Partial<typeof draft>) => setDraft((now) => ({ ...now, ...fields }))
  const ask = async () => {
    const asked = askOf(draft)
    if (typeof asked === 'string') return setWrong(asked)
    setWrong(undefined)
    if (await take({ talkId: time.talkId, ...asked })) turnTo('lecturer/talk', { talkId: time.talkId })
  }
  return (
    <Card id="ask-form">
      <View className="stack">
        <View className="head">{timeWords(time)}</View>
        <Choices
          id="ask-topic"
          label="讲什么"
          options={topics.map((topic) => ({ value: topic, words: topic }))}
          chosen={draft.topic}
          onChoose={(topic) => change({ topic })}
        />
        {enterprises.length > 1 ? (
          <Choices
            id="ask-enterprise"
            label="哪家企业"
            options={enterprises.map(({ enterpriseId, name }) => ({ value: enterpriseId, words: name }))}
            chosen={draft.enterpriseId}
            onChoose={(enterpriseId) => change({ enterpriseId })}
          />
        ) : null}
        {FIELDS.map(({ field, ...rest }) => (
          <Field
            key={field}
            id={`ask-${field}`}
            value={draft[field]}
            onChange={(typed) => change({ [field]: typed })}
            {...rest}
          />
        ))}
        <Trouble id="ask-trouble" words={wrong ?? trouble} />
        <Button id="ask-send" busy={busy} busyWords="正在预约" onPress={() => void ask()}>
          预约，等讲师答复
        </Button>
        <Button id="ask-close" look="quiet" onPress={onClose}>
          换一个时间
        </Button>
      </View>
    </Card>
  )
}
