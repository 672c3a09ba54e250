import { View } from '@tarojs/components'
import { absent } from '@/lib/form/choice-fields'
import { lines } from '@/lib/form/text-fields'
import { useFields } from '@/lib/form/use-fields'
import type { StepWords } from './action-bar'
import { ConfirmSheet } from './confirm-sheet'
import { Fields } from './fields/fields'

/** Longest reason of a step that does not say otherwise. */
const MAX_REASON = 200

const REASON = { label: '原因', hint: '请写明原因' } as const

type Props = {
  id: string
  /** The step's name, a verb. */
  name: string
  asksReason: boolean
  words: StepWords
  busy: boolean
  onConfirm: (reason: string) => void
  onClose: () => void
}

/** The question before a step: what it brings, and why where a reason is asked for. */
export const StepSheet = ({ id, name, asksReason, words, busy, onConfirm, onClose }: Props) => {
  const { title, warning, busyWords, closeWords, reason = REASON } = words
  const { label, hint, maxLength: max = MAX_REASON }: NonNullable<StepWords['reason']> = reason
  const form = useFields({
    id,
    fields: { reason: asksReason ? lines(label, { hint, max, lack: `请写${label}。` }) : absent('') },
    onEntry: (entry) => onConfirm(entry.reason),
  })
  return (
    <ConfirmSheet
      id={id}
      title={title ?? `确认${name}`}
      confirmWords={name}
      busyWords={busyWords ?? `正在${name}`}
      closeWords={closeWords ?? `先不${name}`}
      busy={busy}
      onConfirm={form.submit}
      onClose={onClose}
    >
      {warning ? <View className="text">{warning}</View> : null}
      <Fields form={form} />
    </ConfirmSheet>
  )
}
