import type { Output } from '@contract/contract'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { useAct } from '@/lib/use-act'
import { Chip } from '@/ui/chip'
import { ConfirmSheet } from '@/ui/confirm-sheet'
import { Trouble } from '@/ui/trouble'

export type Person = Output<'class.roll'>['roll'][number]

export type DeskAct = Person['can'][number]

const CANNOT_SIGN = ['手机没电', '没带手机', '不会扫码', '网络不通', '忘了签'] as const
const ABOUT_SIGNING = '请确认本人在现场。代签会记下是谁签的、为什么。'

const ACTS = {
  in: { name: '代签到', words: ABOUT_SIGNING, reasons: CANNOT_SIGN },
  out: { name: '代签退', words: ABOUT_SIGNING, reasons: CANNOT_SIGN },
  excuse: {
    name: '记请假',
    words: '记了请假就不算缺课，也不扣分。会记下是谁记的、为什么。',
    reasons: ['事先请过假', '生病', '厂里加班', '家里有事'],
  },
} as const

type Props = { person: Person; act: DeskAct; onClose: () => void }

/** 代签 or 记请假: whom for, and why; it is kept with the name of who did it. No form of fields: one of a few reasons is chosen from the start. */
export const SignSheet = ({ person, act, onClose }: Props) => {
  const signing = useAct('class.signFor')
  const excusing = useAct('class.excuse')
  const { name, words, reasons } = ACTS[act]
  const [reason, setReason] = useState<string>(reasons[0])
  const { enrolmentId } = person
  const sign = async () => {
    const done =
      act === 'excuse'
        ? await excusing.take({ enrolmentId, reason })
        : await signing.take({ enrolmentId, act, reason })
    if (done) onClose()
  }
  return (
    <ConfirmSheet
      id="sign-sheet"
      title={`${person.nameMasked}，${name}`}
      confirmWords={`确认${name}`}
      busyWords={`正在${name}`}
      closeWords="先不办"
      busy={signing.busy || excusing.busy}
      onConfirm={() => void sign()}
      onClose={onClose}
    >
      <View className="text">{words}</View>
      <View className="chips" role="group" aria-label="原因">
        {reasons.map((one, at) => (
          <Chip key={one} id={`sign-reason-${at}`} on={one === reason} onPress={() => setReason(one)}>
            {one}
          </Chip>
        ))}
      </View>
      <Trouble id="sign-sheet-trouble" words={signing.trouble ?? excusing.trouble} />
    </ConfirmSheet>
  )
}
