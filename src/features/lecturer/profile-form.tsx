import { lecturerLimits as limits } from '@contract/rules/lecturer-limits'
import { View } from '@tarojs/components'
import { type ReactNode, useState } from 'react'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Field } from '@/ui/field'
import { TextArea } from '@/ui/text-area'
import { Trouble } from '@/ui/trouble'
import { type ProfileDraft, profileOf } from './profile-draft'

type Profile = Exclude<ReturnType<typeof profileOf>, string>

type Props = {
  first: ProfileDraft
  words: string
  busy: boolean
  trouble: string | undefined
  onSave: (profile: Profile) => void
  /** Stands above the button. */
  children?: ReactNode
}

const LINES = [
  { field: 'topics', label: '能讲哪些题目', hint: '一行一个', maxLength: limits.topics * limits.topic },
  { field: 'honours', label: '荣誉（可空着）', hint: '一行一个', maxLength: limits.honours * limits.honour },
  { field: 'about', label: '介绍', hint: '做什么工作，讲得怎么样', maxLength: limits.about },
] as const

/** What stands on a lecturer's page. */
export const ProfileForm = ({ first, words, busy, trouble, onSave, children }: Props) => {
  const [draft, setDraft] = useState(first)
  const [wrong, setWrong] = useState<string>()
  const change = (fields: Partial<ProfileDraft>) => setDraft((now) => ({ ...now, ...fields }))
  const save = () => {
    const profile = profileOf(draft)
    if (typeof profile === 'string') return setWrong(profile)
    setWrong(undefined)
    onSave(profile)
  }
  return (
    <View className="stack" id="profile-form">
      <Card>
        <View className="stack">
          <Field
            id="profile-name"
            label="怎么称呼"
            hint="例如 周师傅，征得本人同意"
            kind="text"
            maxLength={limits.name}
            value={draft.name}
            onChange={(name) => change({ name })}
          />
          <Field
            id="profile-title"
            label="身份"
            hint="例如 姜山工匠"
            kind="text"
            maxLength={limits.teacherTitle}
            value={draft.teacherTitle}
            onChange={(teacherTitle) => change({ teacherTitle })}
          />
          {LINES.map(({ field, ...rest }) => (
            <TextArea
              key={field}
              id={`profile-${field}`}
              value={draft[field]}
              onChange={(typed) => change({ [field]: typed })}
              {...rest}
            />
          ))}
        </View>
      </Card>
      {children}
      <Trouble id="profile-trouble" words={wrong ?? trouble} />
      <Button id="profile-save" busy={busy} busyWords="正在保存" onPress={save}>
        {words}
      </Button>
    </View>
  )
}
