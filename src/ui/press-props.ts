import type { ReactNode } from 'react'

export type PressProps = {
  /** Stable name for tests and for assistive technology. */
  id?: string
  className?: string
  /** What a screen reader says when the content alone does not tell. */
  label?: string
  /** State of a choice: chosen or not. */
  pressed?: boolean
  disabled?: boolean
  onPress: () => void
  children: ReactNode
}
