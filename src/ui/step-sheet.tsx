import { View } from '@tarojs/components'
import { useState } from 'react'
import type { StepWords } from './action-bar'
import { ConfirmSheet } from './confirm-sheet'
import { TextArea } from './text-area'

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
  const [reason, setReason] = useState('')
  const [wrong, setWrong] = useState<string>()
  const { title, warning, busyWords, closeWords, reason: asked = REASON } = words
  const confirm = () => {
    if (asksReason && reason.trim() === '') return setWrong(`请写${asked.label}。`)
    onConfirm(reason.trim())
  }
  return (
    <ConfirmSheet
      id={id}
      title={title ?? `确认${name}`}
      confirmWords={name}
      busyWords={busyWords ?? `正在${name}`}
      closeWords={closeWords ?? `先不${name}`}
      busy={busy}
      onConfirm={confirm}
      onClose={onClose}
    >
      {warning ? <View className="text">{warning}</View> : null}
      {asksReason ? (
        <TextArea
          id={`${id}-reason`}
          maxLength={MAX_REASON}
          {...asked}
          value={reason}
          trouble={wrong}
          onChange={(typed) => {
            setReason(typed)
            setWrong(undefined)
          }}
        />
      ) : null}
    </ConfirmSheet>
  )
}
