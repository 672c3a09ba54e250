import { type ReactNode, useState } from 'react'
import { Button } from './button'
import { ConfirmSheet } from './confirm-sheet'
import type { IconName } from './icon'

type Props = {
  id: string
  look?: 'primary' | 'soft' | 'line' | 'quiet'
  icon?: IconName
  /** On the button. */
  words: string
  /** The question: what it is about, and what its two ways out say. */
  sheet: {
    readonly id: string
    readonly title: string
    readonly confirmWords: string
    readonly busyWords: string
    readonly closeWords: string
  }
  busy: boolean
  /** Settles once it is known what came of it; then the question closes. */
  onConfirm: () => Promise<unknown>
  /** What will happen, in words. */
  children: ReactNode
}

/** A button that asks once more before it acts. */
export const AskedButton = ({ words, sheet, busy, onConfirm, children, ...button }: Props) => {
  const [asking, setAsking] = useState(false)
  const close = () => setAsking(false)
  return (
    <>
      <Button {...button} onPress={() => setAsking(true)}>
        {words}
      </Button>
      {asking ? (
        <ConfirmSheet
          {...sheet}
          busy={busy}
          onConfirm={() => void onConfirm().finally(close)}
          onClose={close}
        >
          {children}
        </ConfirmSheet>
      ) : null}
    </>
  )
}
